package no.rettesnor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;

import org.junit.jupiter.api.Test;

class FigureValueTest {

    @Test
    void aHiddenValueHoldsNoNumberAndIsNotBlank() {
        assertThat(FigureValue.HIDDEN.number()).isNull();
        assertThat(FigureValue.HIDDEN.isBlank()).isFalse();
        assertThat(Figures.withHidden().isEmpty()).isFalse();
        assertThatThrownBy(() -> new FigureValue(3.0, null, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHiddenValueIsAColonInTheTableAndAGapInTheChart() {
        FigureTables tables = new FigureTables(Figures.withHidden(), Language.NB);
        assertThat(tables.table().rows().get(1).get(1)).isEqualTo(Cell.of(":"));
        assertThat(tables.charts().getFirst().series().getFirst().values().get(1)).isNull();
        assertThat(new NumberWriting(Language.NB).written(FigureValue.HIDDEN, Measure.COUNT))
                .isEqualTo(":");
    }
}
