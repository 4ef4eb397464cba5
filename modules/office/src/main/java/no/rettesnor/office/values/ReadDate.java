package no.rettesnor.office.values;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date that was read, and the time of day where one was written.
///
/// @param timeOrNull `null` where only a date was written
public record ReadDate(LocalDate date, @Nullable LocalTime timeOrNull) {

    /// The time of day, where one was written.
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }
}
