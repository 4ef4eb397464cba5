package no.rettesnor.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
final class FxExtensionFxTest {

    @Test
    void workRunsOnTheToolkitsThreadAndItsResultComesBack() {
        boolean onScreen = FxExtension.onScreen(Platform::isFxApplicationThread);

        assertThat(onScreen).isTrue();
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }

    @Test
    void aFailedAssertionOnTheToolkitsThreadFailsTheTest() {
        assertThatThrownBy(
                        () ->
                                FxExtension.doOnScreen(
                                        () -> {
                                            throw new AssertionError("seen");
                                        }))
                .hasMessage("seen");
    }
}
