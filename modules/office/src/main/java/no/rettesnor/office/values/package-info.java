/// Reading values out of cells as people write them: dates, numbers and yes or no, with the habits
/// of a whole column looked at before its first cell is judged.
package no.rettesnor.office.values;
