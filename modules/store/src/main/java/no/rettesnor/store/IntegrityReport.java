package no.rettesnor.store;

import no.rettesnor.kernel.Text;

import java.util.List;

/// What a check of the whole store found.
///
/// @param problems one sentence each; empty when all is well
/// @param rows rows looked at in the entity tables
/// @param operations operations looked at in the log
public record IntegrityReport(List<Text> problems, long rows, long operations) {

    public IntegrityReport {
        problems = List.copyOf(problems);
    }

    /// Whether nothing is wrong.
    public boolean isSound() {
        return problems.isEmpty();
    }
}
