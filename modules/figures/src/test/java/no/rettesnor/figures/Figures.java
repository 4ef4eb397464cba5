package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/// Figures for tests: a year by month that began late, long names of units, and a tree.
public final class Figures {

    /// Hustadvika 2020, months that were not in use before March.
    public static final List<Integer> HUSTADVIKA = List.of(4, 2, 8, 68, 36, 42, 77, 65, 65, 84);

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov",
                    "des");

    private Figures() {}

    public static Figure byMonth() {
        List<FigureRow> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            FigureValue value =
                    month < 2
                            ? FigureValue.BLANK
                            : counted(HUSTADVIKA.get(month - 2), "month=" + (month + 1));
            rows.add(FigureRow.of(Text.verbatim(MONTHS.get(month)), List.of(value)));
        }
        return figure(
                "test.by-month",
                ChartKind.COLUMN,
                List.of(column("2020")),
                rows,
                FigureRow.of(Text.verbatim("I alt"), List.of(counted(451, "year=2020"))));
    }

    /// Small numbers and one more are kept back.
    public static Figure withHidden() {
        return figure(
                "test.hidden",
                ChartKind.BAR,
                List.of(column("2025"), column("2024")),
                List.of(
                        FigureRow.of(
                                Text.verbatim("Vold og trusler"),
                                List.of(counted(31, "type=1"), FigureValue.HIDDEN)),
                        FigureRow.of(
                                Text.verbatim("Legemidler"),
                                List.of(FigureValue.HIDDEN, FigureValue.HIDDEN)),
                        FigureRow.of(
                                Text.verbatim("Fall"),
                                List.of(counted(12, "type=2"), counted(0, "y&type=2")))),
                null);
    }

    public static Figure byMonthWithLastYear() {
        List<FigureRow> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            rows.add(
                    FigureRow.of(
                            Text.verbatim(MONTHS.get(month)),
                            List.of(
                                    month > 9
                                            ? FigureValue.BLANK
                                            : counted(180 + 13 * month % 40, "y=2&m=" + month),
                                    counted(150 + 29 * month % 70, "y=1&m=" + month))));
        }
        return figure(
                "test.two-years",
                ChartKind.COLUMN,
                List.of(column("2025"), column("2024")),
                rows,
                null);
    }

    public static Figure longNames() {
        List<String> units =
                List.of(
                        "Strandvegen bo- og aktivitetssenter, avdeling for heldøgns omsorg",
                        "Hjemmetjenesten",
                        "Nordbygda oppvekstsenter – skole, barnehage og skolefritidsordning",
                        "Byggesak",
                        "Legekontoret",
                        "Kommunalteknikk, vann, avløp og renovasjon");
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            rows.add(
                    FigureRow.of(
                            Text.verbatim(units.get(i)),
                            List.of(
                                    counted(1204 / (i + 1), "unit=" + i),
                                    counted(998 / (i + 1), "before&unit=" + i))));
        }
        return figure(
                "test.long-names",
                ChartKind.BAR,
                List.of(column("2025"), column("2024")),
                rows,
                FigureRow.of(
                        Text.verbatim("I alt"),
                        List.of(counted(2949, ""), counted(2441, "before"))));
    }

    public static Figure days() {
        return figure(
                "test.days",
                ChartKind.BAR,
                List.of(new FigureColumn(Text.verbatim("Median"), Measure.DAYS, true)),
                List.of(
                        FigureRow.of(
                                Text.verbatim("Oppvekst"), List.of(FigureValue.measured(12.25))),
                        FigureRow.of(Text.verbatim("Kultur"), List.of(FigureValue.BLANK)),
                        FigureRow.of(
                                Text.verbatim("Teknisk"), List.of(FigureValue.measured(1234.5)))),
                null);
    }

    public static Figure nothing() {
        return figure(
                "test.nothing",
                ChartKind.COLUMN,
                List.of(column("2019")),
                List.of(FigureRow.of(Text.verbatim("jan"), List.of(FigureValue.BLANK))),
                null);
    }

    public static FigureColumn column(String name) {
        return new FigureColumn(Text.verbatim(name), Measure.COUNT, true);
    }

    public static FigureValue counted(long count, String filter) {
        return FigureValue.counted(count, new RowsBehind("deviations", filter));
    }

    public static Figure figure(
            String id,
            ChartKind kind,
            List<FigureColumn> columns,
            List<FigureRow> rows,
            @org.jspecify.annotations.Nullable FigureRow total) {
        return new Figure(
                id,
                Text.verbatim("Avvik " + id),
                kind,
                Text.verbatim("Navn"),
                columns,
                rows,
                total,
                Text.verbatim("Diagram " + id),
                Text.verbatim("Avviksregisteret, hele kommunen, 01.01.2020–31.12.2020"),
                List.of());
    }
}
