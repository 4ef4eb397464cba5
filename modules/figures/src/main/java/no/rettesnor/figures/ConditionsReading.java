package no.rettesnor.figures;

import java.util.Optional;

/// Tells what a number's filter asks for.
@FunctionalInterface
public interface ConditionsReading {

    /// Knows no filter, so that two numbers are held to count the same rows only when their filters
    /// are the same letter by letter.
    ConditionsReading NONE = rows -> Optional.empty();

    /// The conditions of a filter; empty when it is not known what it asks for.
    Optional<Conditions> conditions(RowsBehind rows);
}
