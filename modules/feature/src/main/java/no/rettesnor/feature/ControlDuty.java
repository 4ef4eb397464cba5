package no.rettesnor.feature;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a municipality must do for its internal control: the letters of kommuneloven § 25-1, third
/// paragraph. Features testify to them, and sections of a report are marked with them.
public enum ControlDuty {
    /// Describe main tasks, goals and organisation.
    A,
    /// Have the routines and procedures that are needed.
    B,
    /// Uncover and follow up deviations and the risk of them.
    C,
    /// Document in the form and extent that is needed.
    D,
    /// Evaluate, and improve where needed.
    E;

    /// The letter as the act writes it.
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Letters without anything between them: `bd`.
    public static String letters(Set<ControlDuty> duties) {
        return duties.stream().sorted().map(ControlDuty::letter).collect(Collectors.joining());
    }

    /// Reads what [#letters] writes; other signs are passed over.
    public static Set<ControlDuty> read(String letters) {
        Set<ControlDuty> duties = EnumSet.noneOf(ControlDuty.class);
        Arrays.stream(values())
                .filter(duty -> letters.contains(duty.letter()))
                .forEach(duties::add);
        return duties;
    }
}
