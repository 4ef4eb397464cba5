package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.List;

/// A large sheet for the wall: a grid with its legend, a table beside it, and below them what the
/// words mean. What the table has no room for goes on to the next sheet.
///
/// @param title on top and in the properties
/// @param subtitle below the title; may be empty
/// @param footer at the bottom of every sheet
/// @param language of all its texts
/// @param grid the matrix
/// @param legend what each colour means
/// @param listed the table beside the grid
/// @param shares how wide its columns are to each other
/// @param explained tables below
public record PosterSpec(
        String title,
        String subtitle,
        String footer,
        Language language,
        GridSpec grid,
        List<GridSpec.Shade> legend,
        TableSpec listed,
        List<Integer> shares,
        List<Explained> explained) {

    /// A table that says what words mean.
    ///
    /// @param caption above it
    /// @param table the words and their meanings
    /// @param shares how wide its columns are to each other; all alike when empty
    public record Explained(String caption, TableSpec table, List<Integer> shares) {

        public Explained {
            shares = List.copyOf(shares);
        }
    }

    public PosterSpec {
        legend = List.copyOf(legend);
        shares = List.copyOf(shares);
        explained = List.copyOf(explained);
        if (shares.size() != listed.columns().size()) {
            throw new IllegalArgumentException("Every column has a share");
        }
    }
}
