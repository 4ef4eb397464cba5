package no.rettesnor.office.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives the sheets of one workbook names that Excel takes: short, without certain signs, each its
/// own.
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /// A free name as like the wanted one as can be.
    public String free(String wanted) {
        String clean =
                SheetText.withoutControls(wanted)
                        .replaceAll("[\\[\\]:*?/\\\\\\s]+", " ")
                        .replaceAll("^'+|'+$", "")
                        .strip();
        // Excel keeps this name for itself.
        String base = clean.isEmpty() || clean.equalsIgnoreCase("History") ? clean + "_" : clean;
        String name = cut(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).strip();
    }
}
