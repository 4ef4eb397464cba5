package no.rettesnor.reports.coverage;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/// The coverage in words: the matrix, and the list of what is missing, for paper and clipboard.
///
/// @param coverage of what
/// @param language in which
public record CoverageTables(Coverage coverage, Language language) {

    /// What stands above the matrix: the unit, and each duty with its letter.
    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        headers.add(said(text("page.unit")));
        for (ControlDuty duty : ControlDuty.values()) {
            headers.add(said(duty(duty)));
        }
        return headers;
    }

    /// A duty in a few words: “c Avvik og risiko”.
    public static Text duty(ControlDuty duty) {
        return text("coverage.duty." + duty.name());
    }

    /// The matrix, a line for each unit.
    public List<List<String>> matrix() {
        List<List<String>> lines = new ArrayList<>();
        for (CoverageLine line : coverage.lines()) {
            List<String> cells = new ArrayList<>();
            cells.add("    ".repeat(line.depth()) + line.name());
            for (ControlDuty duty : ControlDuty.values()) {
                cells.add(said(line.cell(duty).signed()));
            }
            lines.add(cells);
        }
        return lines;
    }

    /// What stands above the list of gaps.
    public List<String> gapHeaders() {
        return List.of(
                said(text("page.unit")),
                said(text("coverage.duty")),
                said(text("coverage.missing")),
                said(text("coverage.count")));
    }

    /// The list of gaps.
    public List<List<String>> gaps() {
        return coverage.gaps().stream().map(this::gap).toList();
    }

    private List<String> gap(Gap gap) {
        return List.of(
                gap.line().name(),
                said(duty(gap.duty())),
                said(gap.statement().words()),
                count(gap.statement()));
    }

    private String count(Statement statement) {
        Long count = statement.count();
        if (count == null) {
            return CoverageState.KEPT_BACK.sign();
        }
        return statement.sectionId() == null ? said(text("coverage.number", count)) : "";
    }

    private String said(Text words) {
        return words.in(language);
    }
}
