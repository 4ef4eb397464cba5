package no.rettesnor.office.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.FileProblems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the operating system itself refuses: one sentence, and nothing half written.
class FileReplacementTest {

    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemsOwnFullDiskIsOneSentenceAndWhatWasThereIsKept() throws IOException {
        Path target = Files.writeString(folder.resolve("rapport.pdf"), "før");
        assertRefused(
                target,
                out -> {
                    out.write(new byte[200_000]);
                    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
                        full.write(1);
                    }
                },
                "er full");
        assertThat(target).hasContent("før");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskWithoutRoomIsFullWhateverLanguageTheSystemSpeaks() {
        IOException failure = new IOException("Ingen plats kvar på enheten");
        assertThat(FileProblems.writing(Path.of("/proc/rapport.pdf"), failure).text())
                .as("where there is never any room")
                .satisfies(text -> assertThat(text.in(Language.NB)).contains("er full"));
        assertThat(FileProblems.writing(folder.resolve("rapport.pdf"), failure).text())
                .satisfies(text -> assertThat(text.in(Language.NB)).doesNotContain("er full"));
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("vedtatt.pdf"), "vedtatt");
        assertThat(target.toFile().setReadOnly()).isTrue();
        assumeFalse(target.toFile().canWrite(), "whoever may do everything is not held back");
        assertRefused(target, out -> out.write(1), "skrivebeskyttet");
        assertThat(target).hasContent("vedtatt");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void aFolderWithoutPermissionIsOneSentence() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("stengt"));
        boolean done = closed.toFile().setWritable(false);
        assumeFalse(!done || Files.isWritable(closed), "nobody is held back here");
        try {
            assertRefused(closed.resolve("rapport.pdf"), out -> out.write(1), "ikke har lov");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void aWritableFileIsReplacedWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("rapport.txt"), "før, og lengre");
        FileReplacement.write(target, out -> out.write("nå".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("nå");
    }

    private static void assertRefused(Path target, FileReplacement.Content content, String reason) {
        assertThatThrownBy(() -> FileReplacement.write(target, content))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains(target.getFileName().toString())
                                        .containsPattern(reason)
                                        .doesNotContain("\n"));
    }
}
