package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import no.rettesnor.figures.view.FigureView;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.content.Told;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.uikit.Workplace;

import java.util.List;

/// A section as it reads, to look at: of a frozen report, or of a draft as it would be written.
final class ContentPane extends VBox {

    private final Workplace workplace;

    ContentPane(Workplace workplace) {
        super(12);
        this.workplace = workplace;
        setId("report-content");
        setPadding(new Insets(8, 16, 32, 4));
    }

    /// What proves a frozen report, and what has been corrected since.
    void proof(OpenReport.Adopted adopted) {
        getChildren()
                .setAll(
                        words(
                                workplace.say(
                                        text(
                                                "page.proof",
                                                adopted.snapshot().code(),
                                                adopted.snapshot().takenBy(),
                                                adopted.snapshot().hidden(),
                                                adopted.snapshot().sha256())),
                                "text-muted"),
                        words(
                                workplace.say(
                                        text("page.corrections", adopted.corrections().size())),
                                "heading"));
        for (Told told : adopted.content().exemptions()) {
            getChildren()
                    .add(
                            words(
                                    workplace.say(text("content.told", told.number()))
                                            + ". "
                                            + workplace.say(
                                                    text(
                                                            "content.told-why",
                                                            told.who(),
                                                            told.when(),
                                                            told.reason())),
                                    "report-told"));
        }
        for (Correction correction : adopted.corrections()) {
            getChildren()
                    .add(
                            words(
                                    workplace.say(
                                            text(
                                                    "verb.refresh.correction",
                                                    correction.figure(),
                                                    correction.row(),
                                                    correction.column(),
                                                    correction.then(),
                                                    correction.now())),
                                    "report-correction"));
        }
    }

    void show(ReportContent content, ContentSection section) {
        getChildren().setAll(words(section.title(), "title-3"));
        section.parts().forEach(part -> getChildren().add(node(content, part)));
    }

    private Node node(ReportContent content, ContentPart part) {
        return switch (part) {
            case ContentPart.Words text -> words(text.text(), "report-words");
            case ContentPart.Shown shown ->
                    new FigureView(
                            shown.figure(),
                            content.language(),
                            rows -> workplace.navigation().open(rows.page(), rows.filter()));
            case ContentPart.HandTable table -> grid(table.headers(), table.rows());
            case ContentPart.WordTable table -> {
                VBox whole =
                        new VBox(
                                8,
                                words(table.title(), "title-4"),
                                grid(table.headers(), table.rows()));
                table.notes().forEach(note -> whole.getChildren().add(words(note, "text-muted")));
                yield whole;
            }
            case ContentPart.Unfilled unfilled ->
                    words(
                            text("paper.unfilled", unfilled.prompt()).in(content.language()),
                            "text-muted");
        };
    }

    private static GridPane grid(List<String> headers, List<List<String>> rows) {
        GridPane grid = new GridPane(12, 4);
        line(grid, 0, headers, "field-label");
        for (int line = 0; line < rows.size(); line++) {
            line(grid, line + 1, rows.get(line), "report-words");
        }
        return grid;
    }

    private static void line(GridPane grid, int line, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            grid.add(words(cells.get(column), style), column, line);
        }
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
