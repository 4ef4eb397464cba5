package no.rettesnor.uikit.table;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import java.util.List;

/// The table that tests look at: rows are words, shown with how long they are.
final class NamesTable {

    private NamesTable() {}

    static PagedTable<String> in(Workplace workplace) {
        return new PagedTable<>(
                "rows",
                "Rader",
                workplace,
                row -> row,
                List.of(
                        Column.<String>text("name", Text.verbatim("Navn"), 300, row -> row)
                                .sortable(),
                        Column.<String>number(
                                "length",
                                Text.verbatim("Lengde"),
                                90,
                                row -> Integer.toString(row.length()))));
    }
}
