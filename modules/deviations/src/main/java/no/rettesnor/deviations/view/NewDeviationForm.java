package no.rettesnor.deviations.view;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.NewDeviationViewModel;
import no.rettesnor.deviations.viewmodel.SeverityWords;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.Paragraph;
import no.rettesnor.uikit.form.SearchableChoice;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The report form: five fields from top to bottom, the rest folded away. Works with the keyboard
/// alone.
final class NewDeviationForm extends VBox {

    private final Workplace workplace;
    private final NamesViewModel names;
    private final NewDeviationViewModel model;
    private final FormField what;
    private final FormField unit;
    private final FormField day;

    NewDeviationForm(
            Workplace workplace,
            NamesViewModel names,
            NewDeviationViewModel model,
            Runnable onWhistleblowing) {
        this.workplace = workplace;
        this.names = names;
        this.model = model;
        Paragraph words = new Paragraph("new-what", 4);
        words.textProperty().bindBidirectional(model.whatProperty());
        what =
                new FormField(workplace.say(DeviationTexts.text("form.what_happened")), words)
                        .help(workplace.say(DeviationTexts.text("form.what_happened.help")))
                        .required();
        ScanWarnings warnings = new ScanWarnings("new-warnings", workplace, words);
        model.findingsProperty().addListener((observable, old, now) -> warnings.show(now));
        warnings.show(model.findingsProperty().get());
        unit = unit();
        day = day();
        FormGrid grid =
                new FormGrid(2)
                        .wide(what)
                        .wide(warnings)
                        .field(unit)
                        .field(day)
                        .field(kind())
                        .field(
                                severity(
                                        "new-severity",
                                        DeviationField.ACTUAL_SEVERITY.label(),
                                        model.severityProperty()));
        Hyperlink whistle = new Hyperlink(workplace.say(DeviationTexts.text("form.whistle.open")));
        whistle.setId("new-whistle");
        whistle.setOnAction(
                event -> {
                    whistle.setVisited(false);
                    onWhistleblowing.run();
                });
        TitledPane more = new TitledPane(workplace.say(DeviationTexts.text("form.more")), more());
        more.setId("new-more");
        more.setAnimated(false);
        more.setExpanded(false);
        setSpacing(12);
        setPrefWidth(620);
        getChildren().addAll(grid, more, whistle);
        model.problemsProperty().addListener((observable, old, now) -> tell(now));
    }

    /// The caret starts where the reporter does: in what happened.
    @Override
    public void requestFocus() {
        what.control().requestFocus();
    }

    private void tell(List<FieldProblem> problems) {
        say(what, problems, DeviationField.TITLE);
        say(unit, problems, DeviationField.UNIT);
        say(day, problems, DeviationField.HAPPENED_ON);
        FormGrid.focusFirstProblem(List.of(what, unit, day));
    }

    private void say(FormField field, List<FieldProblem> problems, DeviationField<?> about) {
        field.problem(
                problems.stream()
                        .filter(problem -> problem.field().equals(about.name()))
                        .map(problem -> workplace.say(problem.text()))
                        .findFirst()
                        .orElse(""));
    }

    private FormField unit() {
        SearchableChoice<OrgUnit> control =
                new Fields(workplace, names.directory()).units("new-unit");
        names.names()
                .findUnit(model.unitIdProperty().get())
                .ifPresent(control.valueProperty()::set);
        control.valueProperty()
                .addListener(
                        (observable, old, now) ->
                                model.unitIdProperty().set(now == null ? null : now.id()));
        return field(DeviationField.UNIT.label(), control).required();
    }

    private FormField day() {
        DateField control = new DateField("new-day", workplace.language(), workplace.clock());
        control.setValue(model.happenedOnProperty().get());
        control.valueProperty()
                .addListener((observable, old, now) -> model.happenedOnProperty().set(now));
        return field(DeviationTexts.text("form.when"), control).required();
    }

    private FormField kind() {
        ComboBox<Option<DeviationKind>> control = new ComboBox<>();
        control.setId("new-kind");
        control.getItems()
                .setAll(
                        Option.of(
                                DeviationKind.values(),
                                workplace.language(),
                                DeviationKind::label));
        control.getItems().stream()
                .filter(option -> option.value() == model.kindProperty().get())
                .findFirst()
                .ifPresent(control::setValue);
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            DeviationKind chosen = now == null ? null : now.value();
                            if (chosen != null) {
                                model.kindProperty().set(chosen);
                            }
                        });
        return field(DeviationField.KIND.label(), control);
    }

    private FormField severity(String id, Text label, ObjectProperty<@Nullable Severity> property) {
        Language language = workplace.language();
        List<Option<Severity>> options =
                Option.of(List.of(Severity.values()), one -> SeverityWords.said(one, language));
        return choice(id, label, options, property);
    }

    private <T> FormField choice(
            String id, Text label, List<Option<T>> options, ObjectProperty<@Nullable T> property) {
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        fill(control, options, property);
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (now != null) {
                                property.set(now.value());
                            }
                        });
        return field(label, control);
    }

    private <T> void fill(
            ComboBox<Option<T>> control,
            List<Option<T>> options,
            ObjectProperty<@Nullable T> property) {
        T before = property.get();
        control.getItems().setAll(Option.orUnstated(workplace.language(), options));
        control.getItems().stream()
                .filter(option -> Objects.equals(option.value(), before))
                .findFirst()
                .or(() -> control.getItems().stream().findFirst())
                .ifPresent(control::setValue);
    }

    private Node more() {
        TextField immediate = new TextField();
        immediate.setId("new-immediate");
        immediate.textProperty().bindBidirectional(model.immediateActionProperty());
        TextField reporter = new TextField();
        reporter.setId("new-reporter");
        reporter.textProperty().bindBidirectional(model.reporterProperty());
        CheckBox privacy = new CheckBox(workplace.say(DeviationField.PERSONAL_DATA.label()));
        privacy.setId("new-privacy");
        privacy.setWrapText(true);
        privacy.selectedProperty().bindBidirectional(model.personalDataProperty());
        ComboBox<Option<String>> type = new ComboBox<>();
        type.setId("new-type");
        type.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (now != null) {
                                model.typeIdProperty().set(now.value());
                            }
                        });
        Runnable types = () -> fill(type, types(), model.typeIdProperty());
        types.run();
        model.categoryIdProperty().addListener((observable, old, now) -> types.run());
        List<Option<String>> categories =
                Option.of(names.names().categories(), DeviationCategory::name).stream()
                        .map(NewDeviationForm::byId)
                        .toList();
        return new FormGrid(2)
                .wide(field(DeviationField.IMMEDIATE_ACTION.label(), immediate))
                .field(
                        choice(
                                "new-category",
                                DeviationField.CATEGORY.label(),
                                categories,
                                model.categoryIdProperty()))
                .field(field(DeviationField.TYPE.label(), type))
                .field(
                        severity(
                                "new-potential",
                                DeviationField.POTENTIAL_SEVERITY.label(),
                                model.potentialProperty()))
                .field(field(DeviationField.REPORTER.label(), reporter))
                .wide(privacy);
    }

    private static Option<String> byId(Option<DeviationCategory> option) {
        DeviationCategory category = option.value();
        return new Option<>(category == null ? null : category.id(), option.label());
    }

    private List<Option<String>> types() {
        List<DeviationType> open = names.names().openTypes(model.categoryIdProperty().get());
        return open.stream().map(type -> new Option<>(type.id(), type.name())).toList();
    }

    private FormField field(Text label, Node control) {
        return new FormField(workplace.say(label), control);
    }
}
