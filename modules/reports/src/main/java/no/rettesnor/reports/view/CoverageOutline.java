package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.kernel.Language;
import no.rettesnor.reports.coverage.Coverage;
import no.rettesnor.reports.coverage.CoverageCell;
import no.rettesnor.reports.coverage.CoverageLine;
import no.rettesnor.reports.coverage.CoverageTables;
import no.rettesnor.reports.coverage.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// The same as the matrix, as an outline to read line by line: unit, duty, what it rests on.
final class CoverageOutline extends TreeView<CoverageOutline.Line> {

    private final Language language;

    /// One line of it.
    ///
    /// @param words what it says
    /// @param statement what it opens; null for units and duties
    record Line(String words, @Nullable Statement statement) {
        @Override
        public String toString() {
            return words;
        }
    }

    CoverageOutline(Language language, Consumer<Statement> opened) {
        this.language = language;
        setId("coverage-outline");
        setAccessibleText(text("coverage.tab.outline").in(language));
        setShowRoot(false);
        setRoot(new TreeItem<>(new Line("", null)));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open(opened);
                    }
                });
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open(opened);
                    }
                });
    }

    private void open(Consumer<Statement> opened) {
        TreeItem<Line> at = getSelectionModel().getSelectedItem();
        Statement statement = at == null ? null : at.getValue().statement();
        if (statement != null) {
            opened.accept(statement);
        }
    }

    void show(Coverage coverage) {
        TreeItem<Line> root = new TreeItem<>(new Line("", null));
        Deque<TreeItem<Line>> above = new ArrayDeque<>();
        above.push(root);
        for (CoverageLine line : coverage.lines()) {
            while (above.size() > line.depth() + 1) {
                above.pop();
            }
            TreeItem<Line> unit = new TreeItem<>(new Line(line.name(), null));
            unit.setExpanded(line.depth() == 0);
            for (ControlDuty duty : ControlDuty.values()) {
                unit.getChildren().add(duty(line.cell(duty), duty));
            }
            above.element().getChildren().add(unit);
            above.push(unit);
        }
        setRoot(root);
    }

    private TreeItem<Line> duty(CoverageCell cell, ControlDuty duty) {
        TreeItem<Line> item =
                new TreeItem<>(
                        new Line(
                                text("coverage.line", CoverageTables.duty(duty), cell.signed())
                                        .in(language),
                                null));
        for (Statement statement : cell.statements()) {
            item.getChildren().add(new TreeItem<>(new Line(words(statement, language), statement)));
        }
        return item;
    }

    /// What a statement says, with its number.
    static String words(Statement statement, Language language) {
        Long count = statement.count();
        if (count == null) {
            return text("coverage.kept-back", statement.words()).in(language);
        }
        return statement.sectionId() != null || count == 0
                ? statement.words().in(language)
                : text("coverage.counted", statement.words(), count).in(language);
    }
}
