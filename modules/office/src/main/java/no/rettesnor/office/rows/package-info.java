/// Plain rows out, as many as there are, to a workbook or a delimited text file.
package no.rettesnor.office.rows;
