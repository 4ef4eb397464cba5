/// A table as somebody made it: sheets, rows and raw cells, whatever file they came from, and a
/// guess at which of the rows is the header.
package no.rettesnor.office.table;
