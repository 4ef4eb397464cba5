package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

/// Something that could happen, in the words of NS 5814. How bad it is stands in [RatedRisk].
///
/// @param id of its row
/// @param analysisId where it belongs
/// @param number what people call it within its analysis: `R7`; from 1
/// @param event the unwanted event
/// @param causes what could bring it; may be empty
/// @param barriers what stands in its way today; may be empty
/// @param consequences what would come of it; may be empty
/// @param likelihoodBefore step of the scale as things are; null while not rated
/// @param likelihoodAfter step once the actions are carried out; null while not rated
/// @param knowledge how much the rating rests on
/// @param vulnerability how hard it would hit
/// @param controllability how far it is in our hands
/// @param treatment what is done with it
/// @param owner who answers for it; may be empty
/// @param processStep where in the work it belongs; may be empty
/// @param note anything else; may be empty
public record Risk(
        String id,
        String analysisId,
        int number,
        String event,
        String causes,
        String barriers,
        String consequences,
        @Nullable Integer likelihoodBefore,
        @Nullable Integer likelihoodAfter,
        @Nullable Knowledge knowledge,
        @Nullable Grade vulnerability,
        @Nullable Grade controllability,
        @Nullable Treatment treatment,
        String owner,
        String processStep,
        String note) {

    /// What its rows are called in references.
    public static final String ENTITY = "risk";

    /// A risk of which only the event is known.
    public static Risk of(String id, String analysisId, int number, String event) {
        return new Risk(
                id,
                analysisId,
                number,
                event,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                "");
    }

    /// What people call it: `R7`.
    public String label() {
        return "R" + number;
    }

    /// The step it is rated at; null while not rated.
    public @Nullable Integer likelihood(Stage stage) {
        return stage == Stage.BEFORE ? likelihoodBefore : likelihoodAfter;
    }

    /// The same rated at another step.
    ///
    /// @param step null to take the rating away
    public Risk withLikelihood(Stage stage, @Nullable Integer step) {
        return new Risk(
                id,
                analysisId,
                number,
                event,
                causes,
                barriers,
                consequences,
                stage == Stage.BEFORE ? step : likelihoodBefore,
                stage == Stage.AFTER ? step : likelihoodAfter,
                knowledge,
                vulnerability,
                controllability,
                treatment,
                owner,
                processStep,
                note);
    }

    /// The same under another number.
    public Risk numbered(int next) {
        return new Risk(
                id,
                analysisId,
                next,
                event,
                causes,
                barriers,
                consequences,
                likelihoodBefore,
                likelihoodAfter,
                knowledge,
                vulnerability,
                controllability,
                treatment,
                owner,
                processStep,
                note);
    }

    /// The same with another note.
    public Risk noted(String next) {
        return new Risk(
                id,
                analysisId,
                number,
                event,
                causes,
                barriers,
                consequences,
                likelihoodBefore,
                likelihoodAfter,
                knowledge,
                vulnerability,
                controllability,
                treatment,
                owner,
                processStep,
                next);
    }
}
