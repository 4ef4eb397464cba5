package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class BackupTest {

    @TempDir Path folder;
    private Path file;
    private Path copy;

    @BeforeEach
    void makeAStore() throws ProblemException {
        file = folder.resolve("s.db");
        copy = folder.resolve("kopi æ%3.db");
        try (OpenBoard open = OpenBoard.at(file)) {
            open.doing("La til", mapper -> mapper.insertNote(note("n", null, "før")));
            open.store.backup(copy, ProgressMonitor.none());
            open.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "etter")));
        }
    }

    @Test
    void aBackupIsOneCompleteFileThatOpensAsAStore() throws ProblemException, IOException {
        assertThat(names())
                .contains("kopi æ%3.db")
                .noneMatch(name -> name.startsWith("kopi æ%3.db-"));
        try (OpenBoard open = OpenBoard.at(copy)) {
            assertThat(open.words()).containsExactly("før");
            assertThat(open.store.journal().undoable()).isPresent();
            assertThat(open.store.check(ProgressMonitor.none()).isSound()).isTrue();
        }
    }

    @Test
    void aBackupReplacesAnOlderOneOnlyWhenItIsComplete() throws ProblemException, IOException {
        byte[] older = Files.readAllBytes(copy);
        try (OpenBoard open = OpenBoard.at(file)) {
            assertThatThrownBy(() -> open.store.backup(copy, new Cancelled()))
                    .isInstanceOf(CancelledException.class);
            assertThat(Files.readAllBytes(copy)).isEqualTo(older);

            open.store.backup(copy, ProgressMonitor.none());
        }
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
        try (OpenBoard open = OpenBoard.at(copy)) {
            assertThat(open.words()).containsExactly("etter");
        }
    }

    @Test
    void aBackupOntoTheStoreItselfOrIntoAMissingFolderIsAProblem() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file)) {
            assertThatThrownBy(() -> open.store.backup(file, ProgressMonitor.none()))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(
                            () ->
                                    open.store.backup(
                                            folder.resolve("no/where.db"), ProgressMonitor.none()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void restoringPutsTheBackupInPlaceAndKeepsWhatWasThere() throws ProblemException, IOException {
        Store.restore(copy, file, ProgressMonitor.none());

        try (OpenBoard open = OpenBoard.at(file)) {
            assertThat(open.words()).containsExactly("før");
        }
        Path kept;
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            kept = backups.findFirst().orElseThrow();
        }
        assertThat(kept.getFileName().toString()).startsWith("s.replaced-");
        try (OpenBoard open = OpenBoard.at(kept)) {
            assertThat(open.words()).containsExactly("etter");
        }
    }

    @Test
    void restoringToANewPlaceMakesTheStore() throws ProblemException {
        Store.restore(copy, folder.resolve("new.db"), ProgressMonitor.none());

        try (OpenBoard open = OpenBoard.at(folder.resolve("new.db"))) {
            assertThat(open.words()).containsExactly("før");
        }
    }

    @Test
    void aDamagedStoreIsReplacedAndKeptAsItIs() throws ProblemException, IOException {
        Files.writeString(file, "no database at all");

        Store.restore(copy, file, ProgressMonitor.none());

        try (OpenBoard open = OpenBoard.at(file)) {
            assertThat(open.words()).containsExactly("før");
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws ProblemException, IOException {
        damage(copy);

        assertThatThrownBy(() -> Store.restore(copy, file, ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(copy.toString());

        try (OpenBoard open = OpenBoard.at(file)) {
            assertThat(open.words()).containsExactly("etter");
        }
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void anotherProgramsFileIsNoBackup() throws IOException, ProblemException {
        Files.writeString(copy, "this is a letter".repeat(100));

        assertThatThrownBy(() -> Store.restore(copy, file, ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(copy + " is not a register file");
    }

    @Test
    void aStoreInUseIsNotReplaced() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file)) {
            assertThatThrownBy(() -> Store.restore(copy, file, ProgressMonitor.none()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("already open");
            assertThat(open.words()).containsExactly("etter");
        }
    }

    @Test
    void aCheckOfASoundStoreFindsNothing() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file)) {
            open.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));

            IntegrityReport report = open.store.check(ProgressMonitor.none());

            assertThat(report.problems()).isEmpty();
            assertThat(report.rows()).isEqualTo(2);
            assertThat(report.operations()).isEqualTo(3);
        }
    }

    @Test
    void aCheckFindsWhatGotPastTheLogTheKeysAndTheSearch() throws Exception {
        try (Sql sql = Connections.writer(file)) {
            sql.script("PRAGMA foreign_keys = OFF");
            sql.script("DROP TRIGGER log_note_insert");
            sql.script("INSERT INTO note (id, board_id, words) VALUES ('x', 'none', 'smuglet')");
            sql.script("INSERT INTO search_index (rowid, title, body) VALUES (99, '', 'spøkelse')");
        }
        try (Store store = Store.open(file, OpenBoard.options("Ola", new MovingClock()))) {
            List<String> problems = english(store);

            assertThat(problems)
                    .anyMatch(text -> text.contains("belong to something in board"))
                    .anyMatch(text -> text.contains("wrong for 1 words"));
        }
    }

    @Test
    void aCheckFindsARowTheLogDoesNotKnow() throws Exception {
        try (Store store = Store.open(file, OpenBoard.options("Ola", new MovingClock()));
                Sql sql = Connections.writer(file)) {
            sql.script("DROP TRIGGER log_note_insert");
            sql.script("DROP TRIGGER log_note_delete");
            sql.script("INSERT INTO note (id, words) VALUES ('x', 'smuglet')");
            sql.script("DELETE FROM note WHERE id = 'n'");

            assertThat(english(store))
                    .anyMatch(text -> text.contains("1 rows in note did not come in"))
                    .anyMatch(text -> text.contains("1 rows in note are gone"))
                    .anyMatch(text -> text.contains("search index is wrong for 2 rows"));
        }
    }

    private static List<String> english(Store store) {
        return store.check(ProgressMonitor.none()).problems().stream()
                .map(text -> text.in(no.rettesnor.kernel.Language.EN))
                .toList();
    }

    private static void damage(Path path) throws IOException {
        long size = Files.size(path);
        byte[] noise = new byte[4096];
        java.util.Arrays.fill(noise, (byte) 0x5a);
        try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
            for (long at = 4096; at < size; at += 8192) {
                channel.position(at);
                channel.write(java.nio.ByteBuffer.wrap(noise));
            }
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }

    /// Someone who has pressed cancel already.
    private static final class Cancelled implements ProgressMonitor {

        @Override
        public void progress(long done, long total) {}

        @Override
        public void message(Text what) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
