package no.rettesnor.reports.desk;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.guard.FigureGuard;
import no.rettesnor.figures.guard.Hidden;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportNumbers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers that a report keeps back, and what telling one of them would do. All of one moment.
public final class Withholding {

    private final ReportNumbers numbers;
    private final Guarding guarding;
    private final List<ReportExemption> decided;
    private final Guarding.Shown shown;

    Withholding(ReportNumbers numbers, Guarding guarding, List<ReportExemption> decided) {
        this.numbers = numbers;
        this.guarding = guarding;
        this.decided = List.copyOf(decided);
        this.shown = guarding.shown(numbers, Publishing.outside(), decided);
    }

    /// Every number that is kept back and counts rows, in the order of the report. What is
    /// measured, such as a median, follows the counts it rests on.
    public List<Withheld> all() {
        return of(shown);
    }

    /// What has been decided to be told so far.
    public List<ReportExemption> decided() {
        return decided;
    }

    /// What telling that number would do.
    public Revelation revelation(Withheld number) {
        List<ReportExemption> more = new ArrayList<>(decided);
        more.add(exemption("", "", number, "-", "-", Instant.EPOCH));
        Guarding.Shown after = guarding.shown(numbers, Publishing.outside(), more);
        Set<RowsBehind> before = rows(all());
        before.add(number.rows());
        Set<RowsBehind> kept = rows(of(after));
        Set<RowsBehind> seen = new HashSet<>();
        List<Withheld> told =
                all().stream()
                        .filter(each -> !kept.contains(each.rows()))
                        .filter(each -> !each.rows().equals(number.rows()))
                        .filter(each -> seen.add(each.rows()))
                        .toList();
        kept.removeAll(before);
        return new Revelation(
                number,
                told,
                kept.size(),
                Math.max(0, after.disclosure().exposed() - shown.disclosure().exposed()));
    }

    /// The number that somebody means.
    ///
    /// @param place the figure's id, name or title, the row's name and the column's header, with
    ///   `|` between
    /// @throws ProblemException when there is no such number, or it is told anyway
    public Withheld find(String place) throws ProblemException {
        String[] parts = place.split("\\|", -1);
        if (parts.length != 3) {
            throw new ProblemException(text("withheld.form", place));
        }
        String figure = parts[0].strip();
        List<Withheld> fitting = new ArrayList<>();
        boolean known = false;
        int at = 0;
        for (Map.Entry<FigureKey, Figure> each : numbers.figures().entrySet()) {
            Figure safe = shown.figures().get(at++);
            String name = numbers.names().getOrDefault(each.getKey(), "");
            if (figure.equalsIgnoreCase(each.getKey().source())
                    || figure.equalsIgnoreCase(name)
                    || figure.equalsIgnoreCase(each.getValue().title().in(language()))) {
                known = true;
                fitting.addAll(of(each.getValue(), safe));
            }
        }
        if (!known) {
            throw new ProblemException(text("verb.no-figure", figure));
        }
        return fitting.stream()
                .filter(each -> each.row().equalsIgnoreCase(parts[1].strip()))
                .filter(each -> each.column().equalsIgnoreCase(parts[2].strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(text("withheld.not", place)));
    }

    /// A decision to tell it.
    public static ReportExemption exemption(
            String id, String reportId, Withheld number, String who, String reason, Instant at) {
        return new ReportExemption(
                id,
                reportId,
                number.figure(),
                number.row(),
                number.column(),
                number.rows().page(),
                number.rows().filter(),
                who,
                reason,
                at);
    }

    private static Set<RowsBehind> rows(List<Withheld> all) {
        Set<RowsBehind> rows = new HashSet<>();
        all.forEach(each -> rows.add(each.rows()));
        return rows;
    }

    private List<Withheld> of(Guarding.Shown guarded) {
        List<Withheld> withheld = new ArrayList<>();
        int at = 0;
        for (Figure figure : numbers.figures().values()) {
            withheld.addAll(of(figure, guarded.figures().get(at++)));
        }
        return List.copyOf(withheld);
    }

    private List<Withheld> of(Figure truth, Figure safe) {
        List<Withheld> withheld = new ArrayList<>();
        List<FigureRow> rows = lines(truth);
        List<FigureRow> told = lines(safe);
        NumberWriting writing = new NumberWriting(language());
        for (int line = 0; line < rows.size(); line++) {
            for (int place = 0; place < truth.columns().size(); place++) {
                FigureValue value = rows.get(line).values().get(place);
                RowsBehind behind = value.rowsBehind();
                if (behind != null && told.get(line).values().get(place).hidden()) {
                    withheld.add(
                            new Withheld(
                                    truth.title().in(language()),
                                    rows.get(line).name().in(language()),
                                    truth.columns().get(place).name().in(language()),
                                    writing.written(value, truth.columns().get(place).measure()),
                                    behind,
                                    shown.hidden().get(FigureGuard.cell(behind)) == Hidden.SMALL));
                }
            }
        }
        return withheld;
    }

    private static List<FigureRow> lines(Figure figure) {
        List<FigureRow> lines = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(lines::add);
        return lines;
    }

    private Language language() {
        return numbers.question().language();
    }
}
