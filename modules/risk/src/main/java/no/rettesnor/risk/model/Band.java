package no.rettesnor.risk.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// One of the few words that a cell of the matrix says: how high the risk is.
///
/// @param name such as "Moderat"
/// @param glyph the mark that says it without colour
/// @param colour of the cell, as `#rrggbb`
/// @param acceptance what it asks for
public record Band(String name, Glyph glyph, String colour, Acceptance acceptance) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Band {
        colour = colour.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("Not a colour: " + colour);
        }
    }
}
