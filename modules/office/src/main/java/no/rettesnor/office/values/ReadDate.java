package no.rettesnor.office.values;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A date that was read, and the time of day where one was written.
///
/// @param timeOrNull `null` where only a date was written
public record ReadDate(LocalDate date, @Nullable LocalTime timeOrNull) {

    /// The time of day, where one was written.
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }
}
