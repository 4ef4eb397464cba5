package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.coverage.Coverage;
import no.rettesnor.reports.coverage.CoverageCell;
import no.rettesnor.reports.coverage.CoverageLine;
import no.rettesnor.reports.coverage.CoverageTables;
import no.rettesnor.reports.coverage.Statement;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.Consumer;

/// How each unit stands with kommuneloven § 25-1 a–e: as a matrix with what the cell at hand rests
/// on, as a list of what is missing, and as an outline.
final class CoveragePane extends VBox {

    private final Workplace workplace;
    private final Consumer<String> openSection;
    private final CoverageMatrix matrix;
    private final CoverageGaps gaps;
    private final CoverageOutline outline;
    private final Label cellTitle = new Label();
    private final FlowPane statements = new FlowPane(16, 2);
    private final Tab gapsTab;

    /// @param openSection takes the reader to a section of the report, by its id
    CoveragePane(Workplace workplace, Consumer<String> openSection) {
        super(8);
        this.workplace = workplace;
        this.openSection = openSection;
        this.matrix = new CoverageMatrix(workplace.language(), this::explain, this::open);
        this.gaps = new CoverageGaps(workplace.language(), this::open);
        this.outline = new CoverageOutline(workplace.language(), this::open);
        setId("report-coverage");
        setPadding(new Insets(4, 8, 8, 4));
        cellTitle.setId("coverage-cell");
        cellTitle.getStyleClass().add("field-label");
        cellTitle.setWrapText(true);
        cellTitle.setMinHeight(Region.USE_PREF_SIZE);
        statements.setId("coverage-statements");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        VBox whole = new VBox(8, matrix, cellTitle, statements);
        whole.setPadding(new Insets(8, 0, 0, 0));
        this.gapsTab = tab(text("coverage.tab.gaps"), gaps);
        TabPane tabs =
                new TabPane(
                        tab(text("coverage.tab.matrix"), whole),
                        gapsTab,
                        tab(text("coverage.tab.outline"), outline));
        tabs.setId("coverage-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().add(tabs);
    }

    private Tab tab(Text title, Node content) {
        Tab tab = new Tab(say(title), content);
        tab.setClosable(false);
        return tab;
    }

    void show(Prepared prepared) {
        Coverage coverage = Coverage.of(prepared.draft(), prepared.numbers());
        matrix.show(coverage.lines());
        gaps.show(coverage);
        outline.show(coverage);
        gapsTab.setText(workplace.say(text("coverage.tab.gaps-count", coverage.gaps().size())));
    }

    private void explain(CoverageLine line, ControlDuty duty) {
        CoverageCell cell = line.cell(duty);
        cellTitle.setText(
                say(text("coverage.chosen", line.name(), CoverageTables.duty(duty), cell.words())));
        statements.getChildren().clear();
        cell.statements().forEach(statement -> statements.getChildren().add(link(statement)));
    }

    private Node link(Statement statement) {
        String words = CoverageOutline.words(statement, workplace.language());
        var icon =
                Icons.of(
                        statement.isGap()
                                ? MaterialDesignA.ALERT_CIRCLE_OUTLINE
                                : MaterialDesignC.CHECK);
        if (statement.rows() == null && statement.sectionId() == null) {
            return new Label(words, icon);
        }
        Hyperlink link = new Hyperlink(words, icon);
        link.setOnAction(event -> open(statement));
        return link;
    }

    /// The rows the cell counts: of the evidence it tells, or of what is missing where there is
    /// none.
    private void open(CoverageLine line, ControlDuty duty) {
        CoverageCell cell = line.cell(duty);
        cell.evidence().or(() -> cell.gaps().stream().findFirst()).ifPresent(this::open);
    }

    private void open(Statement statement) {
        RowsBehind rows = statement.rows();
        String section = statement.sectionId();
        if (rows != null) {
            workplace.navigation().open(rows.page(), rows.filter());
        } else if (section != null) {
            openSection.accept(section);
        }
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}
