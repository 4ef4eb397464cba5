/// Series over time and what may honestly be said about them: comparisons, run charts, control
/// charts, and the words for what they show.
package no.rettesnor.figures.trend;
