package no.rettesnor.reports.coverage;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.Optional;

/// How one unit stands with one duty, and why.
///
/// @param state in one word
/// @param statements what it rests on, evidence first; what is 0 is left out
public record CoverageCell(CoverageState state, List<Statement> statements) {

    public CoverageCell {
        statements = List.copyOf(statements);
    }

    /// The evidence that is told first: the number of the cell is its number, and its rows are the
    /// rows of the cell.
    public Optional<Statement> evidence() {
        return statements.stream().filter(statement -> !statement.isGap()).findFirst();
    }

    /// What is missing.
    public List<Statement> gaps() {
        return statements.stream().filter(Statement::isGap).toList();
    }

    /// How much is missing, all gaps together.
    public long missing() {
        return gaps().stream()
                .mapToLong(gap -> gap.count() == null ? 0 : Math.max(1, gap.count()))
                .sum();
    }

    /// Word and numbers: “delvis (12, mangler 3)”.
    public Text words() {
        Text word = state.word();
        return switch (state) {
            case COVERED -> text("coverage.cell.counted", word, told());
            case PARTLY -> text("coverage.cell.partly", word, told(), missing());
            case MISSING -> missing() == 0 ? word : text("coverage.cell.counted", word, missing());
            case KEPT_BACK, NOT_MEASURED, NOT_IN_USE -> word;
        };
    }

    /// Word and numbers on two short lines, for a narrow column: “delvis 12”, “mangler 3”.
    public Text narrow() {
        Text word = state.word();
        return switch (state) {
            case COVERED -> text("coverage.narrow.counted", word, told());
            case PARTLY -> text("coverage.narrow.partly", word, told(), missing());
            case MISSING ->
                    missing() == 0 ? word : text("coverage.narrow.counted", word, missing());
            case KEPT_BACK, NOT_MEASURED, NOT_IN_USE -> word;
        };
    }

    /// The words with the sign before them, for paper.
    public Text signed() {
        return text("coverage.cell.signed", state.sign(), words());
    }

    private Long told() {
        return evidence().map(Statement::count).orElse(0L);
    }
}
