package no.rettesnor.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {

    @Test
    void aServerWithoutAScreenHasNoDisplay() {
        assertThat(Display.isThere("Linux", Map.of(), "")).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
    }

    @Test
    void aProgramToldToDoWithoutHasNoneEvenWhereThereIsOne() {
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), "Headless")).isFalse();
    }

    @Test
    void windowsAlwaysHasOne() {
        assertThat(Display.isThere("Windows 11", Map.of(), "")).isTrue();
    }
}
