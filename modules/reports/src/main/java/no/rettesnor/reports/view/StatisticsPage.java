package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import no.rettesnor.figures.view.FigureList;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.viewmodel.StatisticsViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The page with every figure of a period. Every number leads to the rows it counts.
public final class StatisticsPage implements View {

    /// Its id in the navigation.
    public static final String ID = "statistics";

    private final Workplace workplace;
    private final StatisticsViewModel model;
    private final ReportFiles files;
    private final BorderPane root = new BorderPane();
    private final ComboBox<String> period = new ComboBox<>();
    private final TextField unit = new TextField();
    private final FigureList figures;
    private final ReadingLine reading;
    private @Nullable Prepared now;
    private Subscription shown = Subscription.EMPTY;

    public StatisticsPage(Workplace workplace, StatisticsViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.files = new ReportFiles(workplace, model::write);
        this.reading = new ReadingLine(workplace, "statistics-problem");
        root.setId("statistics-page");
        root.getStyleClass().add("list-page");
        root.setTop(question());
        figures =
                new FigureList(
                        workplace.language(),
                        rows -> workplace.navigation().open(rows.page(), rows.filter()));
        figures.setId("statistics-figures");
        ScrollPane scroll = new ScrollPane(figures);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
    }

    private Node question() {
        period.setId("statistics-period");
        period.setEditable(true);
        period.getItems().setAll(model.suggestions());
        period.setPrefWidth(140);
        period.valueProperty().bindBidirectional(model.periodProperty());
        period.setOnAction(event -> model.gather());
        unit.setId("statistics-unit");
        unit.setPromptText(workplace.say(text("page.unit-all")));
        unit.setPrefWidth(260);
        unit.textProperty().bindBidirectional(model.unitProperty());
        unit.setOnAction(event -> model.gather());
        HBox row =
                new HBox(
                        12,
                        labelled(text("page.period"), period),
                        labelled(text("page.unit"), unit),
                        reading);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.getStyleClass().add("filter-bar");
        return row;
    }

    private Node labelled(Text words, Node field) {
        Label label = new Label(workplace.say(words));
        label.setLabelFor(field);
        HBox pair = new HBox(8, label, field);
        pair.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return pair;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void attach() {
        reading.attach(model.gatheringProperty(), model.problemProperty());
        shown = model.reportProperty().subscribe(this::show);
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
        shown.unsubscribe();
        reading.detach();
    }

    /// Who comes back from the rows behind a number finds the page as it was left.
    private void show(@Nullable Prepared report) {
        if (!Objects.equals(now, report)) {
            now = report;
            figures.show(report == null ? List.of() : report.numbers().figures().values());
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                write(
                                "statistics.write-all",
                                text("command.write-all"),
                                EnumSet.allOf(ReportFormat.class))
                        .icon(MaterialDesignF.FILE_EXPORT_OUTLINE)
                        .shortcut("Shortcut+E")
                        .shown(Command.Prominence.PRIMARY),
                write(
                        "statistics.write-xlsx",
                        text("command.write-xlsx"),
                        Set.of(ReportFormat.XLSX)),
                write(
                        "statistics.write-docx",
                        text("command.write-docx"),
                        Set.of(ReportFormat.DOCX)),
                Command.of(
                                "statistics.refresh",
                                text("command.refresh"),
                                text("statistics.title"),
                                model::gather)
                        .icon(MaterialDesignR.REFRESH));
    }

    private Command write(String id, Text name, Set<ReportFormat> formats) {
        return Command.of(id, name, text("statistics.title"), () -> files.write(formats))
                .enabledWhen(model.reportProperty().isNotNull());
    }
}
