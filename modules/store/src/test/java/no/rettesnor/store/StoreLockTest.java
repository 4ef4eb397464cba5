package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class StoreLockTest {

    @TempDir Path folder;

    @Test
    void aSecondProgramIsToldWhoHasTheStoreOpenUntilThatOneDies() throws Exception {
        Path file = folder.resolve("s.db");
        Process worker =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Worker.class.getName(),
                                file.toString(),
                                "1",
                                "hold")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said = worker.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open 0");

            assertThatThrownBy(() -> OpenBoard.at(file))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("already open")
                    .hasMessageContaining("Arbeider")
                    .hasMessageContaining("since ");
            Store.openReadOnly(file, OpenBoard.options("Ola", new MovingClock())).close();
        } finally {
            worker.destroyForcibly().waitFor();
        }

        OpenBoard.at(file).close();
    }

    @Test
    void oneProgramOpensAStoreOnceAtATime() throws ProblemException {
        Path file = folder.resolve("s.db");
        try (OpenBoard open = OpenBoard.at(file)) {
            assertThat(open.boards()).isEmpty();
            assertThatThrownBy(() -> OpenBoard.at(file))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Ola");
        }
        OpenBoard.at(file).close();
    }

    @Test
    void aStoreThatFailsToOpenIsNotLeftLocked() throws Exception {
        Path file = folder.resolve("s.db");
        java.nio.file.Files.writeString(file, "no store".repeat(200));
        assertThatThrownBy(() -> OpenBoard.at(file)).hasMessageContaining("is not a register file");
        java.nio.file.Files.delete(file);

        OpenBoard.at(file).close();
    }
}
