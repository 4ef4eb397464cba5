package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A place in the law, for as long as it holds.
///
/// @param key what the program calls it, such as `privacy.notify`
/// @param from the first day it holds
/// @param until the first day it no longer holds; null while nobody has changed it
/// @param hours a time limit it sets, in hours; 0 when it sets none
/// @param text how to cite it
/// @param source where somebody has read that it says so
public record LegalReference(
        String key,
        LocalDate from,
        @Nullable LocalDate until,
        int hours,
        Text text,
        String source) {

    /// Whether it holds on that day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
