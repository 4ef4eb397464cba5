/// Delimited text files: finding out how one was written, and reading it.
///
/// FastCSV does the parsing. It knows only doubled quotes, so backslash escapes are rewritten on
/// the way in ([no.rettesnor.office.csv.BackslashReader]).
package no.rettesnor.office.csv;
