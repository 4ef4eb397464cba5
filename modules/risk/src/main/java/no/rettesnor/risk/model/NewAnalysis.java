package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

/// An analysis to begin.
///
/// @param unitId what it is about
/// @param title for users
/// @param basis what it is rated on
/// @param basedOn the earlier analysis that it follows up; null for none. Its risks come along as
///   they are rated, with their bow-ties and with what registers are asked about them; and so does
///   its scale, whatever `basis` says
/// @param takesActions whether what is still to be done about those risks is followed up here from
///   now on, rather than there. What was done stays where it was decided
public record NewAnalysis(
        String unitId, String title, Basis basis, @Nullable String basedOn, boolean takesActions) {

    /// What an analysis is rated on.
    public sealed interface Basis {

        /// A version that is in the store.
        record Kept(ScaleVersion version) implements Basis {}

        /// A scale from a template; one that has been taken in before, word for word, is used
        /// again.
        record Fresh(String name, Scale scale) implements Basis {}
    }
}
