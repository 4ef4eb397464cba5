/// What the register says of a risk, held against how it was rated: counts, intervals and verdicts
/// as values, with no window and no store.
package no.rettesnor.risk.reality;
