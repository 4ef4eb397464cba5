package no.rettesnor.deviations.model.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/// Somebody's request to read deviations.
///
/// @param id the row
/// @param title what it is called in the house
/// @param caseNumber its number in the archive; empty while it has none
/// @param requestedOn the day it came; its law is the law of that day
/// @param reviewer who goes through it; empty while nobody does
/// @param state how far it has come
/// @param createdAt when it was entered
public record DisclosureRequest(
        String id,
        String title,
        String caseNumber,
        LocalDate requestedOn,
        String reviewer,
        State state,
        Instant createdAt) {

    /// The entity's name in references and in the registry.
    public static final String ENTITY = "disclosure-request";

    /// The same, that far.
    public DisclosureRequest in(State now) {
        return new DisclosureRequest(id, title, caseNumber, requestedOn, reviewer, now, createdAt);
    }

    /// How far a request has come.
    public enum State {
        /// Being gone through.
        OPEN,
        /// Written to files.
        EXPORTED
    }

    /// What is asked about a new one.
    ///
    /// @param title what it is called in the house
    /// @param caseNumber its number in the archive; may be empty
    /// @param requestedOn the day it came
    /// @param reviewer who goes through it; may be empty
    public record Draft(String title, String caseNumber, LocalDate requestedOn, String reviewer) {}
}
