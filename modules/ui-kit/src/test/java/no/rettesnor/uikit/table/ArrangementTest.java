package no.rettesnor.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.uikit.table.Arrangement.Placed;
import no.rettesnor.uikit.table.Arrangement.Sorted;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArrangementTest {

    @Test
    void isReadAsItWasWritten() {
        Arrangement arrangement =
                new Arrangement(
                        List.of(new Placed("title", true, 420), new Placed("number", false, 0)),
                        List.of(new Sorted("occurred", false), new Sorted("title", true)));
        assertThat(arrangement.toText()).isEqualTo("title:1:420,number:0|occurred:desc,title:asc");
        assertThat(Arrangement.parse(arrangement.toText())).isEqualTo(arrangement);
    }

    @Test
    void partsThatCannotBeReadArePassedOver() {
        assertThat(Arrangement.parse("title,:1,number:1:wide|occurred"))
                .isEqualTo(new Arrangement(List.of(new Placed("number", true, 0)), List.of()));
        assertThat(Arrangement.parse("").columns()).isEmpty();
    }
}
