package no.rettesnor.risk.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.risk.viewmodel.DirectoryViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.SearchableChoice;

import java.util.List;
import java.util.Optional;

/// Begins an analysis: where, what it is called, on which scale, and whether it follows up an
/// earlier one.
final class NewAnalysisForm extends VBox {

    private final Workplace workplace;
    private final TextField title = new TextField();
    private final SearchableChoice<OrgUnit> unit;
    private final ComboBox<Option<NewAnalysis.Basis>> scale = new ComboBox<>();
    private final SearchableChoice<RiskAnalysis> earlier;
    private final CheckBox actions = new CheckBox();
    private final FormField titleField;
    private final FormField unitField;

    NewAnalysisForm(
            Workplace workplace, DirectoryViewModel names, AnalysisListViewModel.Choices choices) {
        this.workplace = workplace;
        title.setId("new-title");
        unit = new Fields(workplace, names.nowProperty()).units("new-unit");
        scale.setId("new-scale");
        for (ScaleVersion version : latest(choices.versions())) {
            scale.getItems().add(new Option<>(new NewAnalysis.Basis.Kept(version), named(version)));
        }
        for (ScaleTemplate template : ScaleTemplate.values()) {
            String name = workplace.say(template.label());
            scale.getItems()
                    .add(
                            new Option<>(
                                    new NewAnalysis.Basis.Fresh(
                                            name, template.scale(workplace.language())),
                                    workplace.say(RiskTexts.text("analysis.template", name))));
        }
        scale.setValue(scale.getItems().getFirst());
        earlier =
                new SearchableChoice<>(
                        "new-earlier",
                        workplace.language(),
                        one -> one.title() + " · " + names.now().unit(one.unitId()));
        earlier.options(choices.analyses());
        earlier.valueProperty().addListener((_, _, now) -> follow(now != null));
        actions.setId("new-actions");
        actions.setText(workplace.say(RiskTexts.text("analysis.earlier.actions")));
        actions.setWrapText(true);
        actions.setSelected(true);
        titleField = new FormField(workplace.say(AnalysisField.TITLE.label()), title).required();
        unitField = new FormField(workplace.say(AnalysisField.UNIT.label()), unit).required();
        getChildren()
                .add(
                        new FormGrid(1)
                                .field(titleField)
                                .field(unitField)
                                .field(
                                        new FormField(
                                                workplace.say(RiskTexts.text("matrix.scale")),
                                                scale))
                                .field(
                                        new FormField(
                                                        workplace.say(
                                                                RiskTexts.text("analysis.earlier")),
                                                        earlier)
                                                .help(
                                                        workplace.say(
                                                                RiskTexts.text(
                                                                        "analysis.earlier.help")))));
        getChildren().add(actions);
        setSpacing(8);
        follow(false);
        setId("new-analysis");
    }

    /// Of each scale only the newest version: the list has the newest first.
    private static List<ScaleVersion> latest(List<ScaleVersion> all) {
        List<String> replaced = all.stream().map(ScaleVersion::replaces).toList();
        return all.stream().filter(version -> !replaced.contains(version.id())).toList();
    }

    private String named(ScaleVersion version) {
        return workplace.say(RiskTexts.text("matrix.scale.now", version.name(), version.version()));
    }

    /// What follows up another is rated on the same scale; it can be carried over afterwards.
    private void follow(boolean isBased) {
        scale.setDisable(isBased);
        actions.setVisible(isBased);
        actions.setManaged(isBased);
        RiskAnalysis base = earlier.valueProperty().get();
        if (base != null && title.getText().isBlank()) {
            title.setText(base.title());
        }
    }

    /// What was asked for; empty when something is missing, which is then said at the field.
    Optional<NewAnalysis> result() {
        String name = title.getText().strip();
        OrgUnit where = unit.valueProperty().get();
        Option<NewAnalysis.Basis> basis = scale.getValue();
        titleField.problem(
                name.isEmpty() ? workplace.say(RiskTexts.text("analysis.title.missing")) : "");
        unitField.problem(
                where == null ? workplace.say(RiskTexts.text("analysis.unit.missing")) : "");
        FormGrid.focusFirstProblem(List.of(titleField, unitField));
        if (name.isEmpty() || where == null || basis == null || basis.value() == null) {
            return Optional.empty();
        }
        RiskAnalysis base = earlier.valueProperty().get();
        return Optional.of(
                new NewAnalysis(
                        where.id(),
                        name,
                        basis.value(),
                        base == null ? null : base.id(),
                        base != null && actions.isSelected()));
    }
}
