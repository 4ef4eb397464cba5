package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec.Kind;
import no.rettesnor.office.report.ChartSpec.Series;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A small report with everything in it that a report can have.
public final class ReportSamples {

    static final List<String> UNITS =
            List.of(
                    "Solbakken bo- og omsorgssenter",
                    "Hjemmetjenesten nord",
                    "Fjordveien skole",
                    "Skogstien barnehage",
                    "Teknisk drift og eiendom",
                    "Barnevern");
    static final String ALT =
            "Liggende stolper: Solbakken har flest avvik, 214, barnevernet færrest, 18.";

    private ReportSamples() {}

    private static final double[] NOW = {214, 188, 97, 64, 51, 18};
    private static final double[] BEFORE = {198, 201, 80, 70, Double.NaN, 22};

    static TableSpec units() {
        return units(UNITS, NOW, BEFORE);
    }

    /// A row for each unit with its number of two years and the change between them, and a sum.
    ///
    /// @param before not a number for a unit that was not in use
    public static TableSpec units(List<String> units, double[] now, double[] before) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            boolean known = !Double.isNaN(before[i]);
            rows.add(
                    List.of(
                            Cell.of(units.get(i)),
                            new Cell.Numeric(now[i]),
                            known ? new Cell.Numeric(before[i]) : Cell.blank(),
                            known ? new Cell.Numeric(now[i] / before[i] - 1) : Cell.blank()));
        }
        return new TableSpec(
                List.of(
                        ColumnSpec.text("Enhet"),
                        ColumnSpec.whole("2025"),
                        ColumnSpec.whole("2024"),
                        new ColumnSpec("Endring", ValueFormat.PERCENT)),
                rows,
                List.of(
                        Cell.of("Sum"),
                        new Cell.Numeric(sum(now)),
                        new Cell.Numeric(sum(before)),
                        Cell.blank()));
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sum();
    }

    static ChartSpec bars() {
        return bars(UNITS, NOW, BEFORE, ALT);
    }

    /// Bars of what [#units] has in its table.
    public static ChartSpec bars(
            List<String> units, double[] now, double[] before, String altText) {
        return new ChartSpec(
                Kind.BAR,
                "Meldte avvik per enhet",
                units,
                List.of(new Series("2025", known(now)), new Series("2024", known(before))),
                "Enhet",
                "Antall avvik",
                altText);
    }

    private static List<Double> known(double[] numbers) {
        List<Double> known = new ArrayList<>();
        for (double number : numbers) {
            known.add(Double.isNaN(number) ? null : number);
        }
        return known;
    }

    /// Two series over ten months, with a gap.
    public static ChartSpec months(Kind kind) {
        return months(kind, 45);
    }

    /// @param service the number of the second series in January
    public static ChartSpec months(Kind kind, double service) {
        List<String> months =
                List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt");
        return new ChartSpec(
                kind,
                "Meldte avvik per måned",
                months,
                List.of(
                        new Series(
                                "HMS",
                                Arrays.asList(31d, 28d, 40d, 35d, null, 22d, 9d, 27d, 38d, 41d)),
                        new Series(
                                "Tjeneste",
                                Arrays.asList(
                                        service, 39d, 51d, 47d, 44d, 30d, 18d, 33d, 49d, 55d))),
                "Måned",
                "Antall avvik",
                "Linje: avvik per måned, lavest i juli.");
    }

    static ChartSpec single(Kind kind) {
        return new ChartSpec(
                kind,
                "Alvorlighet",
                List.of("Ubetydelig", "Liten", "Moderat", "Alvorlig", "Kritisk"),
                List.of(new Series("Avvik", Arrays.asList(210d, 231d, 140d, 43d, 8d))),
                "",
                "Antall",
                "Stolper: de fleste avvik er ubetydelige eller små.");
    }

    static List<List<Cell>> rows(int count) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    List.of(
                            new Cell.Words("A-" + i),
                            new Cell.Date(LocalDateTime.of(2025, 3, 31, 14, 30), true),
                            new Cell.Words("=HYPERLINK(\"http://x\")"),
                            new Cell.Numeric(i)));
        }
        return rows;
    }

    static List<ColumnSpec> rowColumns() {
        return List.of(
                ColumnSpec.text("Nummer"),
                new ColumnSpec("Meldt", ValueFormat.DATE_TIME),
                ColumnSpec.text("Beskrivelse"),
                ColumnSpec.whole("Dager"));
    }

    static WorkbookSpec workbook(int rows) {
        return new WorkbookSpec(
                "Årsrapport 2025",
                List.of(
                        new WorkbookSpec.FigureSheet(
                                "Avvik per enhet",
                                "Meldte avvik per enhet",
                                List.of("Periode: 2025", "Kilde: avviksregisteret, 31.12.2025"),
                                units(),
                                List.of(bars(), single(Kind.COLUMN))),
                        new WorkbookSpec.FigureSheet(
                                "Avvik per måned",
                                "Meldte avvik per måned",
                                List.of("Periode: 2025"),
                                TableSpec.of(
                                        List.of(ColumnSpec.text("Mål"), ColumnSpec.whole("Verdi")),
                                        List.of(
                                                List.of(
                                                        Cell.of("Avvik i alt"),
                                                        new Cell.Numeric(632)))),
                                List.of(months(Kind.LINE))),
                        new WorkbookSpec.RowsSheet(
                                "Alle rader", rowColumns(), sink -> rows(rows).forEach(sink::row)),
                        new WorkbookSpec.FigureSheet(
                                "Definisjoner",
                                "Slik er tallene regnet ut",
                                List.of(),
                                TableSpec.of(
                                        List.of(
                                                ColumnSpec.text("Ord"),
                                                ColumnSpec.text("Betydning")),
                                        List.of(
                                                List.of(
                                                        Cell.of("Avvik"),
                                                        Cell.of(
                                                                "Brudd på lov, forskrift eller egen"
                                                                        + " rutine som er meldt i"
                                                                        + " perioden.")))),
                                List.of())));
    }

    /// With contents, numbered lists, footnotes and all four levels of headings.
    static DocumentSpec everything() {
        List<DocumentSpec.Part> parts = new ArrayList<>();
        parts.add(new DocumentSpec.Contents());
        parts.addAll(document().parts());
        parts.add(new DocumentSpec.Heading(4, "Slik går vi fram"));
        parts.add(new DocumentSpec.Steps(List.of("Meld avviket.", "Finn årsaken.")));
        parts.add(new DocumentSpec.Steps(List.of("Begynn på nytt.", "Følg opp.")));
        parts.add(
                new DocumentSpec.Noted(
                        "Tallene gjelder enheter i bruk hele året.",
                        List.of("Enheter fra etter 1. juli er ikke med.", "Kommuneloven § 25-1.")));
        parts.add(new DocumentSpec.PageBreak());
        parts.add(new DocumentSpec.Paragraph("Slutt.\nMed to linjer."));
        return new DocumentSpec(document().title(), document().subtitle(), Language.NB, parts);
    }

    static PresentationSpec presentation() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 18; i++) {
            rows.add(List.of(Cell.of("Enhet nummer " + i), new Cell.Numeric(i)));
        }
        String source = "Kilde: avviksregisteret, 31.12.2025 kl. 12.00";
        return new PresentationSpec(
                "Årsrapport kvalitet 2025",
                "Eksempelkommunen – til kommunestyret",
                Language.NB,
                List.of(
                        new PresentationSpec.FigureSlide(
                                "Fjordveien skole meldte en femtedel flere avvik enn året før",
                                bars(),
                                source,
                                "Et avvik er et brudd på lov eller egen rutine."),
                        new PresentationSpec.FigureSlide(
                                "Avvikene er færrest i juli", months(Kind.LINE), source, ""),
                        new PresentationSpec.FigureSlide(
                                "De fleste avvik er små", single(Kind.COLUMN), source, ""),
                        new PresentationSpec.BulletSlide(
                                "Det viktigste",
                                List.of(
                                        "Halvparten er lukket innen 14 dager.",
                                        "Åtte avvik var kritiske."),
                                "Ta dette først."),
                        new PresentationSpec.TableSlide(
                                "Alle enheter",
                                TableSpec.of(
                                        List.of(
                                                ColumnSpec.text("Enhet"),
                                                ColumnSpec.whole("Avvik")),
                                        rows),
                                source,
                                "")));
    }

    static DocumentSpec document() {
        return new DocumentSpec(
                "Årsrapport kvalitet 2025",
                "Eksempelkommunen – til kommunestyret",
                Language.NB,
                List.of(
                        new DocumentSpec.Heading(1, "Avvik"),
                        new DocumentSpec.Paragraph(
                                "Det ble meldt 632 avvik i 2025, mot 571 året før. Økningen er"
                                        + " størst ved Fjordveien skole."),
                        new DocumentSpec.Bullets(
                                List.of(
                                        "Halvparten er lukket innen 14 dager.",
                                        "Åtte avvik var kritiske, og alle har fått en årsaksanalyse"
                                                + " med tiltak som er satt i verk og fulgt opp.")),
                        new DocumentSpec.Heading(2, "Fordelt på enheter"),
                        new DocumentSpec.Chart("Meldte avvik per enhet, 2024 og 2025", bars()),
                        new DocumentSpec.Table("Meldte avvik per enhet, 2024 og 2025", units()),
                        new DocumentSpec.SmallPrint(
                                "Kilde: avviksregisteret, 31.12.2025 kl. 12.00"),
                        new DocumentSpec.Heading(2, "Gjennom året"),
                        new DocumentSpec.Chart("Meldte avvik per måned", months(Kind.LINE)),
                        new DocumentSpec.Heading(3, "Alvorlighet"),
                        new DocumentSpec.Chart("Avvik etter alvorlighet", single(Kind.COLUMN))));
    }
}
