/// Counts over the whole register, each leading back to its rows. A million deviations are held as
/// a few bytes each and counted in a pass.
package no.rettesnor.deviations.statistics;
