package no.rettesnor.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();
    private final Location home = new Location("home", "");
    private final Location list = new Location("cases", "");
    private final Location row = new Location("cases", "case:7");

    @Test
    void goesBackAndForwardTheWayTheUserCame() {
        history.visit(home);
        history.visit(list);
        history.visit(row);
        assertThat(history.back()).contains(list);
        assertThat(history.back()).contains(home);
        assertThat(history.back()).isEmpty();
        assertThat(history.hasBackProperty().get()).isFalse();
        assertThat(history.forward()).contains(list);
        assertThat(history.here()).contains(list);
    }

    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        history.visit(home);
        history.visit(list);
        history.back();
        history.visit(row);
        assertThat(history.hasForwardProperty().get()).isFalse();
        assertThat(history.back()).contains(home);
    }

    @Test
    void stayingIsNoMove() {
        history.visit(home);
        history.visit(home);
        assertThat(history.hasBackProperty().get()).isFalse();
    }
}
