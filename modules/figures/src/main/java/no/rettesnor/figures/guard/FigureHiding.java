package no.rettesnor.figures.guard;

import static no.rettesnor.figures.FigureTexts.text;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureMark;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out of one figure what must not be told: numbers, and the words that tell them.
final class FigureHiding {

    private final Figure figure;
    private final FigureCells cells;
    private final Set<CellKey> shown;
    private final Guarded answer;
    private int hidden;

    FigureHiding(Figure figure, FigureCells cells, Set<CellKey> shown, Guarded answer) {
        this.figure = figure;
        this.cells = cells;
        this.shown = shown;
        this.answer = answer;
    }

    Figure figure() {
        List<FigureRow> rows = new ArrayList<>();
        for (int line = 0; line < figure.rows().size(); line++) {
            rows.add(row(figure.rows().get(line), line));
        }
        FigureRow total = figure.totals().map(row -> row(row, figure.rows().size())).orElse(null);
        if (hidden == 0) {
            return figure;
        }
        Text title = title();
        return new Figure(
                figure.id(),
                title,
                figure.kind(),
                figure.rowHeader(),
                figure.columns(),
                rows,
                total,
                text("guard.figure.alt", title, Integer.toString(hidden)),
                figure.source(),
                notes(),
                figure.marks());
    }

    private FigureRow row(FigureRow row, int line) {
        List<FigureValue> values = new ArrayList<>();
        boolean shows = true;
        for (int column = 0; column < row.values().size(); column++) {
            FigureValue value = row.values().get(column);
            if (!value.isBlank() && mustHide(line, column, value)) {
                values.add(FigureValue.HIDDEN);
                hidden++;
                shows &= !figure.columns().get(column).charted();
            } else {
                values.add(value);
            }
        }
        return new FigureRow(
                row.name(),
                row.depth(),
                row.charted(),
                values,
                shows || row.state() != PointState.SIGNAL ? row.state() : PointState.PLAIN);
    }

    private boolean mustHide(int line, int column, FigureValue value) {
        FigureColumn about = figure.columns().get(column);
        Optional<FigureCells.Count> count = cells.at(line, column);
        if (value.hidden() || count.isPresent()) {
            return value.hidden() || answer.hides(count.orElseThrow().key());
        }
        if (about.measure() == Measure.THINGS || about.measure() == Measure.STEP) {
            return false;
        }
        if (about.role() == ColumnRole.CENTRE || about.role() == ColumnRole.LIMIT) {
            return rests(all());
        }
        if (isOfAnotherLine(about)) {
            return rests(all());
        }
        if (about.measure() == Measure.COUNT && value.rows().isEmpty()) {
            // a size is told; what cannot be placed is told only when nothing at all is hidden
            return about.role() == ColumnRole.COMPARISON && !answer.hidden().isEmpty();
        }
        Optional<CellKey> own = value.rows().map(FigureCells::key);
        if (own.isPresent()) {
            return !shown.contains(own.orElseThrow()) || answer.hides(own.orElseThrow());
        }
        List<CellKey> ofLine = new ArrayList<>();
        for (int other = 0; other < figure.columns().size(); other++) {
            cells.at(line, other).ifPresent(each -> ofLine.add(each.key()));
        }
        return rests(ofLine.isEmpty() ? all() : ofLine);
    }

    /// Last year's median stands beside this year's, but rests on what was counted then.
    private boolean isOfAnotherLine(FigureColumn about) {
        return figure.kind() == ChartKind.RUN
                && about.role() == ColumnRole.COMPARISON
                && about.measure() != Measure.COUNT;
    }

    private List<CellKey> all() {
        return cells.all().stream().map(FigureCells.Count::key).toList();
    }

    private boolean rests(List<CellKey> counts) {
        return counts.isEmpty() || answer.hidesAny(counts);
    }

    private Text title() {
        return wording().isSafe(figure.title()) ? figure.title() : text("guard.figure.title");
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        Wording wording = wording();
        figure.notes().stream()
                .filter(wording::isSafe)
                .filter(note -> !isMark(note))
                .forEach(notes::add);
        notes.addAll(FigureMark.notes(figure.marks()));
        notes.add(text("guard.figure.note"));
        return notes;
    }

    private boolean isMark(Text note) {
        String words = note.in(Language.NB);
        return FigureMark.notes(figure.marks()).stream()
                .anyMatch(mark -> mark.in(Language.NB).equals(words));
    }

    /// The numbers in the names of periods and filters tell nothing.
    private Wording wording() {
        List<Text> names = new ArrayList<>(List.of(figure.source(), figure.rowHeader()));
        figure.columns().forEach(column -> names.add(column.name()));
        return new Wording(names);
    }
}
