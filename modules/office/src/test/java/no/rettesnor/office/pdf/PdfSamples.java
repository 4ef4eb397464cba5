package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.ChartSpec.Kind;
import no.rettesnor.office.report.ChartSpec.Series;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.ReportSamples;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A report with everything in it that a report can have.
final class PdfSamples {

    static final Instant MADE = Instant.parse("2026-01-15T08:30:00Z");

    static final List<String> UNITS =
            List.of(
                    "Solbakken bo- og omsorgssenter, avdeling for personer med demens",
                    "Hjemmetjenesten nord",
                    "Fjordveien skole",
                    "Skogstien barnehage",
                    "Teknisk drift og eiendom",
                    "Barnevern");

    private PdfSamples() {}

    private static final double[] NOW = {1214, 188, 97, 64, 51, 18};
    private static final double[] BEFORE = {1198, 201, 80, 70, Double.NaN, 22};

    /// The second lies under the first.
    static TableSpec units() {
        List<String> indented = new ArrayList<>(UNITS);
        indented.set(1, "    " + UNITS.get(1));
        return ReportSamples.units(indented, NOW, BEFORE);
    }

    static ChartSpec bars() {
        return ReportSamples.bars(
                UNITS,
                NOW,
                BEFORE,
                "Liggende stolper: Solbakken har flest avvik, 1214, barnevernet færrest, 18.");
    }

    static ChartSpec months(Kind kind) {
        return ReportSamples.months(kind, 45.25);
    }

    static TableSpec wide(int columns, int rows) {
        List<ColumnSpec> names = new ArrayList<>();
        names.add(ColumnSpec.text("Enhet"));
        for (int i = 1; i < columns; i++) {
            names.add(ColumnSpec.whole("Kategori " + i));
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of("Enhet nummer " + (row + 1)));
            for (int i = 1; i < columns; i++) {
                line.add(new Cell.Numeric(row * 31 + i));
            }
            cells.add(line);
        }
        return TableSpec.of(names, cells);
    }

    static DocumentSpec document(Language language) {
        return new DocumentSpec(
                "Årsrapport kvalitet 2025",
                "Eksempelkommunen – til kommunestyret",
                language,
                List.of(
                        new DocumentSpec.Contents(),
                        new DocumentSpec.Heading(1, "Avvik"),
                        new DocumentSpec.Paragraph(
                                "Det ble meldt 1632 avvik i 2025, mot 1571 året før. Økningen er"
                                        + " størst ved Fjordveien skole.\n"
                                        + "Ny linje etter skift: «øæåØÆÅ», čáŋđŧž, ☑ ferdig, ≥ 5 og"
                                        + " 好."),
                        new DocumentSpec.Bullets(
                                List.of(
                                        "Halvparten er lukket innen 14 dager.",
                                        "Åtte avvik var kritiske, og alle har fått en årsaksanalyse"
                                                + " med tiltak som er satt i verk og fulgt opp.")),
                        new DocumentSpec.Steps(
                                List.of("Meld avviket.", "Finn årsaken.", "Følg opp tiltaket.")),
                        new DocumentSpec.Noted(
                                "Tallene gjelder alle enheter som var i bruk hele året.",
                                List.of(
                                        "Enheter som kom til etter 1. juli, er ikke med.",
                                        "Kommuneloven § 25-1.")),
                        new DocumentSpec.Heading(2, "Fordelt på enheter"),
                        new DocumentSpec.Chart("Meldte avvik per enhet, 2024 og 2025", bars()),
                        new DocumentSpec.Table("Meldte avvik per enhet, 2024 og 2025", units()),
                        new DocumentSpec.SmallPrint(
                                "Kilde: avviksregisteret, 31.12.2025 kl. 12.00"),
                        new DocumentSpec.Heading(2, "Gjennom året"),
                        new DocumentSpec.Chart("Meldte avvik per måned", months(Kind.LINE)),
                        new DocumentSpec.Heading(4, "Et nivå for dypt"),
                        new DocumentSpec.Chart("Meldte avvik per måned", months(Kind.COLUMN)),
                        new DocumentSpec.PageBreak(),
                        new DocumentSpec.Heading(1, "Brede og lange tabeller"),
                        new DocumentSpec.Paragraph(
                                "Arbeidsmiljøkvalitetsforbedringsprosjektkoordinatorstillingsutlysningsteksten"
                                        + "somerlengreennenlinjekanvære".repeat(4)),
                        new DocumentSpec.Table("Alle kategorier", wide(12, 45)),
                        new DocumentSpec.Table("Enda flere kategorier", wide(19, 5)),
                        new DocumentSpec.Heading(2, "Etter tabellen"),
                        new DocumentSpec.Paragraph("Og så på stående side igjen.")));
    }

    /// The same words in every place words can stand.
    static DocumentSpec hostile(String words) {
        ChartSpec chart =
                new ChartSpec(
                        Kind.BAR,
                        words,
                        List.of(words, words + " "),
                        List.of(
                                new Series(words, Arrays.asList(1d, null)),
                                new Series(words, Arrays.asList(-3d, Double.NaN))),
                        words,
                        words,
                        words);
        return new DocumentSpec(
                words,
                words,
                Language.EN,
                List.of(
                        new DocumentSpec.Contents(),
                        new DocumentSpec.Heading(4, words),
                        new DocumentSpec.Paragraph(words),
                        new DocumentSpec.Noted(words, List.of(words)),
                        new DocumentSpec.SmallPrint(words),
                        new DocumentSpec.Bullets(List.of(words, "")),
                        new DocumentSpec.Steps(List.of(words)),
                        new DocumentSpec.Chart(words, chart),
                        new DocumentSpec.Table(
                                words,
                                TableSpec.of(
                                        List.of(ColumnSpec.text(words), ColumnSpec.whole("")),
                                        List.of(
                                                List.of(Cell.of(words), Cell.of(words)),
                                                List.of())))));
    }
}
