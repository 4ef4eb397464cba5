package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.reports.viewmodel.ReportLine;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.page.EmptyState;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.function.Function;

/// The report builder: the sections to the left, the one at hand in the middle.
public final class ReportsPage implements View {

    /// Its id in the navigation.
    public static final String ID = "reports";

    private static final double OUTLINE_WIDTH = 282;

    /// Before it stands what is about the whole report.
    private static final int FIRST_SECTION = 2;

    private final Workplace workplace;
    private final ReportsViewModel model;
    private final BorderPane root = new BorderPane();
    private final ObservableList<ReportLine> lines;
    private final ComboBox<ReportLine> choice = new ComboBox<>();
    private final ListView<Outline> outline = new ListView<>();
    private final ReportCentre middle;
    private final TextField title = new TextField();
    private final TextField caseNumber = new TextField();
    private final CheckBox publication = new CheckBox();
    private final ReadingLine reading;
    private final ReportCommands commands;
    private Subscription watching = Subscription.EMPTY;
    private boolean showing;

    public ReportsPage(Workplace workplace, ReportsViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.lines = model.lines();
        this.middle = new ReportCentre(workplace, model, this::selectSection);
        this.reading = new ReadingLine(workplace, "reports-problem");
        this.commands = new ReportCommands(workplace, model, this::selectedSection);
        root.setId("reports-page");
        root.getStyleClass().add("list-page");
        root.setTop(head());
        outline.setId("reports-outline");
        outline.setPrefWidth(OUTLINE_WIDTH);
        outline.setMinWidth(OUTLINE_WIDTH / 2);
        outline.setAccessibleText(workplace.say(text("page.sections")));
        outline.setCellFactory(list -> new OutlineCell());
        root.setLeft(outline);
        root.setCenter(middle);
        choice.setOnAction(event -> choose());
        outline.getSelectionModel()
                .selectedItemProperty()
                .addListener((observable, old, now) -> showSection(now));
    }

    private Node head() {
        choice.setId("reports-choice");
        choice.setAccessibleText(workplace.say(text("page.title")));
        choice.setConverter(words(line -> workplace.say(line.words())));
        title.setId("reports-title");
        caseNumber.setId("reports-case");
        title.focusedProperty().subscribe(focused -> keepFront(focused));
        caseNumber.focusedProperty().subscribe(focused -> keepFront(focused));
        publication.setId("reports-publication");
        publication.setText(workplace.say(text("page.publication")));
        publication.selectedProperty().bindBidirectional(model.publicationProperty());
        HBox row =
                new HBox(
                        16,
                        field(text("page.report"), choice, 300),
                        field(text("page.report-title"), title, 280),
                        field(text("page.case"), caseNumber, 130));
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("filter-bar");
        HBox under = new HBox(16, publication, reading);
        under.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, row, under);
        head.setPadding(new Insets(0, 0, 8, 0));
        return head;
    }

    private FormField field(Text name, Node control, double width) {
        FormField field = new FormField(workplace.say(name), control);
        field.setMinWidth(width);
        field.setPrefWidth(width);
        return field;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void attach() {
        reading.attach(model.busyProperty(), model.problemProperty());
        watching =
                Subscription.combine(
                        model.selectedProperty().subscribe(line -> showHead(line)),
                        lines.subscribe(() -> showHead(model.selectedProperty().get())),
                        model.openProperty().subscribe(report -> show(report)));
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
        watching.unsubscribe();
        reading.detach();
    }

    /// Opens `report:0198…`.
    @Override
    public void open(String argument) {
        if (argument.startsWith(Report.ENTITY + ":")) {
            model.select(Ref.parse(argument).id());
        }
    }

    @Override
    public List<String> place() {
        ReportLine line = model.selectedProperty().get();
        return line == null
                ? List.of()
                : List.of(new Ref(Report.ENTITY, line.report().id()).toString());
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void focus() {
        outline.requestFocus();
    }

    private void choose() {
        ReportLine chosen = choice.getValue();
        if (!showing && chosen != null) {
            model.select(chosen);
        }
    }

    private void showHead(@Nullable ReportLine line) {
        showing = true;
        choice.getItems().setAll(lines);
        choice.setValue(line);
        Report report = line == null ? null : model.edits().current(line.report());
        put(title, report == null ? "" : report.title());
        put(caseNumber, report == null ? "" : report.caseNumber());
        title.setDisable(line == null || line.frozen());
        caseNumber.setDisable(line == null || line.frozen());
        publication.setDisable(line == null || line.frozen());
        showing = false;
        if (line == null) {
            outline.getItems().clear();
            middle.put(
                    new EmptyState(
                                    workplace.language(),
                                    MaterialDesignC.CHART_BOX_OUTLINE,
                                    text("page.none"))
                            .action("reports-begin", text("command.new"), commands::begin));
        } else if (model.openProperty().get() == null) {
            // Its numbers are on their way; there is nothing to see of it yet.
            middle.put(null);
        }
    }

    /// What somebody is writing is theirs.
    private static void put(TextField field, String words) {
        if (!field.isFocused()) {
            field.setText(words);
        }
    }

    private void show(@Nullable OpenReport report) {
        if (report == null) {
            outline.getItems().clear();
            if (model.selectedProperty().get() != null) {
                middle.put(null);
            }
            return;
        }
        int before = outline.getSelectionModel().getSelectedIndex();
        List<Outline> lines = Outline.of(report, workplace.language());
        int first = report instanceof OpenReport.Draft ? FIRST_SECTION : 0;
        int place = before >= 0 ? before : first;
        showing = true;
        outline.getItems().setAll(lines);
        outline.getSelectionModel().clearAndSelect(Math.min(place, lines.size() - 1));
        showing = false;
        // A line that reads as before may be of other numbers.
        showSection(outline.getSelectionModel().getSelectedItem());
    }

    private void showSection(@Nullable Outline line) {
        OpenReport report = model.openProperty().get();
        if (!showing && line != null && report != null) {
            middle.show(report, line);
        }
    }

    private void selectSection(String id) {
        outline.getItems().stream()
                .filter(line -> line.section() != null && line.section().id().equals(id))
                .findFirst()
                .ifPresent(outline.getSelectionModel()::select);
    }

    private @Nullable ReportSection selectedSection() {
        Outline line = outline.getSelectionModel().getSelectedItem();
        return line == null ? null : line.section();
    }

    private void keepFront(boolean focused) {
        ReportLine line = model.selectedProperty().get();
        if (!focused && line != null && !line.frozen() && !title.getText().isBlank()) {
            model.edits().front(line.report(), title.getText(), caseNumber.getText());
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}
