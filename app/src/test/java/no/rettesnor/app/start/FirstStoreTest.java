package no.rettesnor.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.testsupport.PreparedFileChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class FirstStoreTest {

    private static final StoreOptions OPTIONS = StoreOptions.of(List.of());

    @TempDir Path folder;

    private final PreparedFileChoice files = new PreparedFileChoice();
    private final List<String> said = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final FirstStore first =
            new FirstStore(
                    (title, message, offered) -> {
                        said.add(message.in(Language.EN));
                        List<String> words =
                                offered.stream().map(answer -> answer.in(Language.EN)).toList();
                        return words.indexOf(answers.remove());
                    },
                    files,
                    file -> Store.open(file, OPTIONS));

    @Test
    void aNewUserGetsAStoreWithoutQuestions() {
        Path place = folder.resolve("Rettesnor").resolve("register.db");
        opened(place, true);
        assertThat(place).exists();
        assertThat(said).isEmpty();
    }

    @Test
    void aRegisterThatIsNotThereIsNeverReplacedByAnEmptyOne() {
        Path place = folder.resolve("disk").resolve("register.db");
        answers.add("Quit");
        assertThat(first.open(place, false)).isEmpty();
        assertThat(said)
                .containsExactly(
                        place
                                + " was not found. If it is on a disk that is not connected,"
                                + " connect it and try again.");
        assertThat(place.getParent()).doesNotExist();
    }

    @Test
    void aDiskThatIsConnectedMeanwhileIsFoundWhenTryingAgain() throws Exception {
        Path place = folder.resolve("register.db");
        Path elsewhere = folder.resolve("elsewhere.db");
        Store.open(elsewhere, OPTIONS).close();
        answers.addAll(List.of("Try again", "Choose another file …"));
        files.willChoose(elsewhere);
        assertThat(opened(place, false)).isEqualTo(elsewhere);
        assertThat(said).hasSize(2);
    }

    @Test
    void anotherCanBeMadeWhereTheUserSays() {
        Path made = folder.resolve("ny.db");
        answers.add("Create a new register file …");
        files.willChoose(made);
        assertThat(opened(folder.resolve("gone.db"), false)).isEqualTo(made);
    }

    @Test
    void aStoreThatIsOpenElsewhereSaysWhoHasItAndCanBeTriedAgain() throws Exception {
        Path place = folder.resolve("register.db");
        try (Store _ = Store.open(place, OPTIONS)) {
            answers.add("Quit");
            assertThat(first.open(place, false)).isEmpty();
        }
        assertThat(said.getFirst()).contains("already open");
        answers.clear();
        assertThat(opened(place, false)).isEqualTo(place);
    }

    @Test
    void aDamagedStoreIsReplacedByABackupOnTheSpot() throws Exception {
        Path place = folder.resolve("register.db");
        Path backup = folder.resolve("backup.db");
        try (Store store = Store.open(place, OPTIONS)) {
            store.backup(backup, ProgressMonitor.none());
        }
        Files.writeString(place, "this is no register");
        answers.add("Restore a backup …");
        files.willChoose(backup);
        assertThat(opened(place, false)).isEqualTo(place);
        assertThat(said).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenInIsNamed() throws Exception {
        Path file = folder.resolve("file");
        Files.createFile(file);
        answers.add("Quit");
        assertThat(first.open(file.resolve("register.db"), true)).isEmpty();
        assertThat(said.getFirst()).startsWith("The folder for " + file.resolve("register.db"));
    }

    private Path opened(Path file, boolean isNew) {
        Optional<OpenStore> open = first.open(file, isNew);
        assertThat(open).isPresent();
        try (OpenStore store = open.orElseThrow()) {
            return store.current().file();
        }
    }
}
