package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ColumnWidthsTest {

    private static final int PAGE = 9_638;

    @Test
    void theWidthIsSharedByWhatTheColumnsHold() {
        ColumnWidths widths = widths(List.of("Enhet", "2025"), "Hjemmetjenesten nord", 2_749);
        assertThat(widths.size()).isEqualTo(1);
        assertThat(widths.widths().getFirst()).isGreaterThan(2 * widths.widths().getLast());
        assertThat(sum(widths)).isBetween(PAGE - 2, PAGE);
    }

    @Test
    void noWordIsBrokenWhereThereIsRoomForIt() {
        ColumnWidths widths =
                widths(
                        List.of("Måned", "Avvik", "Rate", "Gjennomsnitt", "Grense", "Øvre grense"),
                        "Helsestasjon og skolehelsetjeneste for barn og unge",
                        1,
                        2,
                        3,
                        4,
                        5);
        assertThat(widths.size()).isEqualTo(1);
        assertThat(widths.widths().getFirst()).isGreaterThan("skolehelsetjeneste".length() * 100);
        assertThat(widths.widths().get(3)).isGreaterThan("Gjennomsnitt".length() * 110);
        assertThat(sum(widths)).isLessThanOrEqualTo(PAGE);
    }

    @Test
    void theLettersBecomeSmallerWhereThereIsNot() {
        List<String> names = new ArrayList<>(List.of("Enhet"));
        Object[] cells = new Object[14];
        for (int i = 0; i < cells.length; i++) {
            names.add("Sannsynlighet");
            cells[i] = i;
        }
        ColumnWidths widths = widths(names, "Nord", cells);
        assertThat(widths.size()).isLessThan(1).isGreaterThan(0.6);
        assertThat(sum(widths)).isLessThanOrEqualTo(PAGE);
    }

    private static ColumnWidths widths(List<String> names, String first, Object... numbers) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.text(names.getFirst()));
        names.stream().skip(1).map(ColumnSpec::whole).forEach(columns::add);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(first)));
        for (Object number : numbers) {
            cells.add(new Cell.Numeric(((Integer) number).doubleValue()));
        }
        return ColumnWidths.of(
                TableSpec.of(columns, List.of(cells)), new CellWords(Language.NB), PAGE, 216, 160);
    }

    private static int sum(ColumnWidths widths) {
        return widths.widths().stream().mapToInt(Integer::intValue).sum();
    }
}
