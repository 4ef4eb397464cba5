package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// One case as the municipality's old systems export it. Texts are empty where nobody wrote any.
///
/// @param number `2025-0143`; empty until all cases of the year are known
/// @param happened the day it happened
/// @param clock the time of day, when known
/// @param actual how bad it was, 1–5
/// @param potential how bad it could have been, 1–5
/// @param actions what was decided, in the order of the decisions
record SampleReport(
        String number,
        String kind,
        String category,
        String type,
        String title,
        String description,
        LocalDate happened,
        @Nullable LocalTime clock,
        LocalDateTime discovered,
        LocalDateTime reported,
        SampleUnit unit,
        int actual,
        int potential,
        String immediateAction,
        boolean privacy,
        Handling handling,
        List<SampleAction> actions) {

    SampleReport numbered(String newNumber) {
        return new SampleReport(
                newNumber,
                kind,
                category,
                type,
                title,
                description,
                happened,
                clock,
                discovered,
                reported,
                unit,
                actual,
                potential,
                immediateAction,
                privacy,
                handling,
                actions);
    }

    /// How far the case has come.
    ///
    /// @param status the word of the old systems: `Lukket`
    /// @param received when the handler took it in; null while nobody has
    /// @param closed when it was closed or rejected; null while it is open
    /// @param handler who handles it; empty while nobody does
    /// @param cause the root cause
    /// @param feedback what the reporter was told
    record Handling(
            String status,
            @Nullable LocalDateTime received,
            @Nullable LocalDateTime closed,
            String handler,
            String cause,
            String feedback) {}
}
