package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.ScaleChanges;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What is done with the risks of the open analysis. Each is one step of undo.
public final class AnalysisEdits {

    private final RiskDesk desk;
    private final RiskEdits edits;
    private final Supplier<@Nullable String> open;
    private final ReadOnlyObjectWrapper<@Nullable RatedRisk> asked = new ReadOnlyObjectWrapper<>();

    /// @param open which analysis is open; null for none
    AnalysisEdits(RiskDesk desk, Supplier<@Nullable String> open) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
        this.open = open;
    }

    /// A risk of which it was said that it will be otherwise after actions, and not yet which; null
    /// for none.
    public ReadOnlyObjectProperty<@Nullable RatedRisk> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Moves a mark. The other stage stays as it is.
    public void move(MatrixChips.Move move, @Nullable String kind, Scale scale) {
        RatedRisk seen = move.chip().rated();
        Stage stage = move.chip().stage();
        Cell target = move.target();
        String first = scale.kinds().getFirst().code();
        edits.make(
                () ->
                        desk.risks()
                                .edit(
                                        seen,
                                        RiskTexts.text(
                                                "risk.step.moved",
                                                seen.risk().label(),
                                                stage.label(),
                                                target.likelihood(),
                                                target.consequence()),
                                        "",
                                        now -> now.moved(stage, kind, first, target)),
                next -> {
                    if (stage == Stage.AFTER) {
                        asked.set(next);
                    }
                });
    }

    /// Writes down which action makes the difference.
    public void answer(String words) {
        RatedRisk about = asked.get();
        asked.set(null);
        if (about != null && !words.isBlank()) {
            Ref subject = new Ref(Risk.ENTITY, about.risk().id());
            ActionStore actions = new ActionStore(desk.store());
            edits.make(() -> actions.add(subject, words.strip()), _ -> {});
        }
    }

    /// Sets how likely a risk is at a stage.
    ///
    /// @param step null to take the rating away
    public void rateLikelihood(RatedRisk seen, Stage stage, @Nullable Integer step) {
        rate(seen, stage, now -> now.with(now.risk().withLikelihood(stage, step)));
    }

    /// Sets how bad a risk is at a stage, for one kind.
    ///
    /// @param kind null for the worst of all, see [RatedRisk#reconsidered]
    /// @param first the kind that is rated when none has been
    /// @param step null to take the rating away
    public void rateConsequence(
            RatedRisk seen,
            Stage stage,
            @Nullable String kind,
            String first,
            @Nullable Integer step) {
        rate(seen, stage, now -> now.reconsidered(stage, kind, first, step));
    }

    private void rate(RatedRisk seen, Stage stage, UnaryOperator<RatedRisk> change) {
        Text words = RiskTexts.text("risk.step.rated", seen.risk().label(), stage.label());
        edits.make(() -> desk.risks().edit(seen, words, "", change), _ -> {});
    }

    /// Adds a risk of which only the event is known.
    ///
    /// @param then called on the screen's thread with its id
    public void addRisk(String event, Consumer<String> then) {
        String id = open.get();
        if (id != null) {
            edits.make(
                    () -> desk.risks().addRisk(id, event), added -> then.accept(added.risk().id()));
        }
    }

    public void removeRisk(RatedRisk rated) {
        edits.make(() -> desk.risks().removeRisk(rated));
    }

    /// Changes one field of a risk at once.
    public <T extends @Nullable Object> void set(
            RatedRisk seen, RiskField<T> field, @Nullable T value) {
        Text words = RiskTexts.text("risk.step.edited", seen.risk().label(), field.label());
        edits.make(
                () ->
                        desk.risks()
                                .edit(
                                        seen,
                                        words,
                                        "",
                                        now -> now.with(field.with(now.risk(), value))),
                _ -> {});
    }

    /// Carries the analysis over to another scale.
    public void changeScale(
            RiskAnalysis analysis, ScaleVersion to, ScaleMapping mapping, Runnable then) {
        ScaleChanges changes = new ScaleChanges(desk.store());
        edits.make(
                () -> {
                    changes.change(analysis, to, mapping);
                    return true;
                },
                _ -> then.run());
    }

    /// Nothing more is asked.
    public void dismiss() {
        asked.set(null);
    }
}
