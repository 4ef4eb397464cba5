package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

/// Something that a barrier against a risk may rest on: a procedure, an action, a role.
///
/// @param ref what it is
/// @param label what users call it
/// @param condition whether it can be trusted now
/// @param reason why not, in one sentence; empty words when it holds
public record Safeguard(Ref ref, String label, Condition condition, Text reason) {

    /// Whether it can be trusted.
    public enum Condition {
        HOLDS,
        /// It is there, and is not what it should be: overdue, unread, not carried out yet.
        WEAKENED,
        /// It is withdrawn, or nobody does it.
        GONE
    }

    /// One that can be trusted.
    public static Safeguard holding(Ref ref, String label) {
        return new Safeguard(ref, label, Condition.HOLDS, Text.verbatim(""));
    }
}
