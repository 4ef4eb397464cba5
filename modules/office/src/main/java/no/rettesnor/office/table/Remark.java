package no.rettesnor.office.table;

import no.rettesnor.kernel.Text;

/// Something about a row that was read that its owner may want to look at.
///
/// @param row the row's number as a spreadsheet shows it
public record Remark(long row, Text text) {}
