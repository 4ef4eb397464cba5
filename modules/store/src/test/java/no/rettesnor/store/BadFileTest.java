package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Each file that is no store gives one sentence with its name, and is not changed.
final class BadFileTest {

    @TempDir Path folder;

    @Test
    void aLetterIsNotAStore() throws IOException {
        Path file = folder.resolve("brev.db");
        Files.writeString(file, "Kjære kommune, ".repeat(400));

        refuses(file, "is not a register file");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        Path file = folder.resolve("tom.db");
        Files.createFile(file);

        refuses(file, "is empty (0 bytes)");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("annet.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE contact (name TEXT)");
        }

        refuses(file, "another program");
    }

    @Test
    void aTruncatedStoreIsSaidToBeDamaged() throws ProblemException, IOException {
        Path file = folder.resolve("s.db");
        try (OpenBoard open = OpenBoard.at(file)) {
            for (int i = 0; i < 20; i++) {
                String id = "n" + i;
                open.doing(
                        "La til",
                        mapper -> mapper.insertNote(OpenBoard.note(id, null, "x".repeat(5_000))));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 4096 * 6));

        refuses(file, "is damaged");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere/s.db");

        assertThatThrownBy(() -> OpenBoard.at(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "The folder " + folder.resolve("nowhere") + " does not exist");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> OpenBoard.at(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aMissingFileCannotBeOpenedForReading() {
        assertThatThrownBy(
                        () ->
                                Store.openReadOnly(
                                        folder.resolve("s.db"),
                                        OpenBoard.options("Ola", new MovingClock())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("does not exist");
        assertThat(folder.resolve("s.db")).doesNotExist();
    }

    @Test
    void whatAProgramThatDiedLeftHalfMadeIsMadeAnew() throws IOException, ProblemException {
        Files.writeString(folder.resolve("s.db.new"), "half");

        OpenBoard.at(folder.resolve("s.db")).close();

        assertThat(folder.resolve("s.db")).exists();
        assertThat(folder.resolve("s.db.new")).doesNotExist();
    }

    private static void refuses(Path file, String says) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> OpenBoard.at(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(says)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(
                        () -> Store.openReadOnly(file, OpenBoard.options("Ola", new MovingClock())))
                .isInstanceOf(ProblemException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
