package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.ArrayList;
import java.util.List;

/// Posters of scales of every size, with definitions as long as those of real scales.
final class PosterScales {

    private static final String DEFINITION =
            "Alvorlig skade eller innleggelse på sykehus, varig mén eller tap av rett";

    private PosterScales() {}

    static PosterSpec poster(int kinds, int likelihoods, int consequences, int risks) {
        List<GridSpec.Row> rows = new ArrayList<>();
        for (int row = likelihoods; row >= 1; row--) {
            List<GridSpec.Shade> cells = new ArrayList<>();
            for (int step = 1; step <= consequences; step++) {
                String marks = row == step ? "\n□R1 □R2 ■R3 ■R4 □R15 ■R16" : "";
                cells.add(new GridSpec.Shade("◔ Moderat" + marks, "#edd79b"));
            }
            rows.add(new GridSpec.Row(row + " Svært lite sannsynlig", cells));
        }
        return new PosterSpec(
                "Helhetlig risiko- og sårbarhetsanalyse for Eksempelkommunen",
                "Eksempelkommunen · Godkjent · 28.05.2024",
                "Versjon 1",
                Language.NB,
                new GridSpec("Moderat: R1", "S / K", steps(consequences), rows),
                List.of(
                        new GridSpec.Shade("○ Lav – Godtas", "#edfff9"),
                        new GridSpec.Shade("◔ Moderat – Tiltak vurderes", "#edd79b"),
                        new GridSpec.Shade("● Kritisk – Krever tiltak", "#98243a")),
                listed(risks),
                List.of(1, 5, 5),
                List.of(
                        new PosterSpec.Explained(
                                "Sannsynlighet", words(likelihoods), List.of(1, 4)),
                        new PosterSpec.Explained(
                                "Konsekvens", kinds(kinds, consequences), List.of())));
    }

    private static List<String> steps(int steps) {
        List<String> names = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            names.add(step + " Svært alvorlig");
        }
        return names;
    }

    private static TableSpec words(int steps) {
        List<List<Cell>> rows = new ArrayList<>();
        steps(steps).forEach(step -> rows.add(List.of(Cell.of(step), Cell.of(DEFINITION))));
        return TableSpec.of(List.of(ColumnSpec.text("Trinn"), ColumnSpec.text("Betyr")), rows);
    }

    private static TableSpec kinds(int kinds, int steps) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.text("Konsekvens"));
        steps(steps).forEach(step -> columns.add(ColumnSpec.text(step)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int kind = 1; kind <= kinds; kind++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of("Verdi " + kind));
            for (int step = 1; step <= steps; step++) {
                row.add(Cell.of(DEFINITION));
            }
            rows.add(row);
        }
        return TableSpec.of(columns, rows);
    }

    private static TableSpec listed(int risks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= risks; i++) {
            rows.add(
                    List.of(
                            Cell.of("R" + i),
                            Cell.of("Hendelse " + i + " skjer om natten uten at noen ser det"),
                            Cell.of("Dobbeltkontroll ved utdeling")));
        }
        return TableSpec.of(
                List.of(
                        ColumnSpec.text("Nr."),
                        ColumnSpec.text("Hendelse"),
                        ColumnSpec.text("Tiltak")),
                rows);
    }
}
