package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.BowTieViewModel;
import no.rettesnor.risk.viewmodel.ComparisonViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.risk.viewmodel.ScoringViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.util.List;
import java.util.function.BiConsumer;

/// What can be done with an open analysis in the matrix's place: a workshop that scores its risks,
/// the bow-tie of the selected risk, and the analysis held against another time or another one.
final class RiskRooms {

    private static final Text PLACE = text("page.risks");

    private final AnalysisViewModel model;
    private final ScoringView scoring;
    private final BowTieView bowTie;
    private final ComparisonPane comparison;
    private final BiConsumer<Node, Text> show;

    /// @param show puts a room in the matrix's place, under that name
    RiskRooms(
            Workplace workplace,
            RiskDesk desk,
            List<SafeguardSource> safeguards,
            AnalysisViewModel model,
            BiConsumer<Node, Text> show) {
        this.model = model;
        this.show = show;
        this.scoring =
                new ScoringView(
                        workplace, new ScoringViewModel(desk.store(), desk.tasks(), desk.screen()));
        this.bowTie =
                new BowTieView(
                        workplace,
                        new BowTieViewModel(desk.store(), safeguards, desk.tasks(), desk.screen()));
        this.comparison = new ComparisonPane(workplace, new ComparisonViewModel(desk));
    }

    /// @param inAnalysis whether an analysis is open, not the list
    List<Command> commands(ObservableValue<Boolean> inAnalysis) {
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(
                        () -> inAnalysis.getValue() && model.openProperty().get() != null,
                        inAnalysis,
                        model.openProperty());
        BooleanBinding isChosen =
                Bindings.createBooleanBinding(
                        () -> model.openProperty().get() != null, model.openProperty());
        BooleanBinding hasRisk =
                Bindings.createBooleanBinding(
                        () -> isOpen.get() && model.riskProperty().get() != null,
                        isOpen,
                        model.riskProperty());
        return List.of(
                Command.of("risks.workshop", text("scoring.title"), PLACE, this::score)
                        .icon(MaterialDesignP.PRESENTATION)
                        .shortcut("F5")
                        .enabledWhen(isOpen),
                Command.of("risks.bow-tie", text("bow-tie.title"), PLACE, this::tie)
                        .icon(MaterialDesignS.SITEMAP_OUTLINE)
                        .shortcut("Shortcut+B")
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(hasRisk),
                Command.of("risks.compare", text("analysis.compare"), PLACE, this::compare)
                        .icon(MaterialDesignC.COMPARE)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(isChosen));
    }

    /// The rooms as nodes; always the same.
    List<Node> nodes() {
        return List.of(scoring.node(), bowTie.node(), comparison);
    }

    /// Follows nothing any more.
    void leave() {
        scoring.leave();
        bowTie.leave();
        comparison.leave();
    }

    private void score() {
        OpenAnalysis open = model.openProperty().get();
        if (open != null) {
            RatedRisk risk = model.riskProperty().get();
            model.commit();
            show.accept(scoring.node(), text("scoring.title"));
            scoring.show(open.analysis().id(), risk == null ? null : risk.risk().id());
        }
    }

    private void tie() {
        RatedRisk risk = model.riskProperty().get();
        if (risk != null) {
            model.commit();
            show.accept(bowTie.node(), text("bow-tie.of", risk.risk().label()));
            bowTie.show(risk.risk().id());
        }
    }

    private void compare() {
        OpenAnalysis open = model.openProperty().get();
        if (open != null) {
            model.commit();
            show.accept(comparison, text("analysis.compare"));
            comparison.show(open.analysis().id());
            comparison.requestFocus();
        }
    }
}
