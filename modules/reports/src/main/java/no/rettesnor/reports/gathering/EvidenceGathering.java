package no.rettesnor.reports.gathering;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.Testimony;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts what features testify about each unit into one table. It is a figure like the others, so
/// that the same numbers are kept back in it, and it is frozen and written like them.
final class EvidenceGathering {

    /// The municipality, its sectors and their units; what lies beneath counts with its unit.
    private static final int DEPTH = 2;

    /// The table and what stands behind it.
    record Gathered(Figure figure, Testimony testimony) {}

    private final List<EvidenceSource> sources;
    private final UnitTree tree;
    private final ReportScope scope;
    private final FigureQuestion question;

    /// @param tree all units
    EvidenceGathering(
            List<EvidenceSource> sources,
            UnitTree tree,
            ReportScope scope,
            FigureQuestion question) {
        this.sources = sources;
        this.tree = tree.asOf(question.period().until().minusDays(1));
        this.scope = scope;
        this.question = question;
    }

    Gathered gather(ProgressMonitor monitor) {
        List<OrgUnit> units = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        tree.unit(scope.unit()).ifPresent(unit -> add(unit, 0, units, depths));
        List<List<FigureValue>> lines = new ArrayList<>();
        units.forEach(unit -> lines.add(new ArrayList<>()));
        Map<String, Map<String, RowsBehind>> open = new HashMap<>();
        for (EvidenceSource source : sources) {
            monitor.checkCancelled();
            monitor.message(source.name());
            Map<String, FigureValue> values = source.byUnit(question);
            Map<String, RowsBehind> places = new HashMap<>();
            for (int line = 0; line < units.size(); line++) {
                OrgUnit unit = units.get(line);
                FigureValue value = values.getOrDefault(unit.id(), FigureValue.BLANK);
                if (!source.sensitive()) {
                    value.rows().ifPresent(rows -> places.put(unit.id(), rows));
                }
                lines.get(line).add(source.sensitive() ? value : known(value));
            }
            open.put(source.id(), places);
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int line = 0; line < units.size(); line++) {
            rows.add(
                    new FigureRow(
                            Text.verbatim(units.get(line).name()),
                            depths.get(line),
                            false,
                            lines.get(line)));
        }
        return new Gathered(figure(rows), new Testimony(units, sources, open));
    }

    private void add(OrgUnit unit, int depth, List<OrgUnit> units, List<Integer> depths) {
        units.add(unit);
        depths.add(depth);
        if (depth < DEPTH) {
            tree.children(unit.id()).forEach(child -> add(child, depth + 1, units, depths));
        }
    }

    /// A number without its rows is none that the small-cell guard looks after.
    private static FigureValue known(FigureValue value) {
        Double number = value.number();
        return number == null ? FigureValue.BLANK : FigureValue.measured(number);
    }

    private Figure figure(List<FigureRow> rows) {
        List<FigureColumn> columns =
                sources.stream()
                        .map(
                                source ->
                                        new FigureColumn(
                                                text(
                                                        "coverage.column",
                                                        source.duty().letter(),
                                                        source.name()),
                                                Measure.COUNT,
                                                false))
                        .toList();
        Text title = text("coverage.figure", question.period().words());
        return new Figure(
                Testimony.KEY.source(),
                title,
                ChartKind.NONE,
                text("page.unit"),
                columns,
                rows,
                null,
                text("coverage.figure.alt", title, rows.size()),
                text("coverage.source", question.period().words()),
                List.of(text("coverage.note")));
    }
}
