package no.rettesnor.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.app.start.StoreVersions.Version;
import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

class StoreVersionsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

    @TempDir Path folder;

    @Test
    void theLatestVersionComesFirstAndOtherFilesAreLeftOut() throws Exception {
        StoreVersions versions = new StoreVersions(folder.resolve("register.db"));
        assertThat(versions.list()).isEmpty();
        made(versions, "Før omorganiseringen", NOON);
        made(versions, "Etter", NOON.plusHours(1));
        Files.createFile(folder.resolve("versions").resolve("notes.txt"));
        made(new StoreVersions(folder.resolve("other.db")), "Andres", NOON);
        assertThat(versions.list())
                .extracting(Version::name)
                .containsExactly("Etter", "Før omorganiseringen");
        assertThat(versions.list().getLast().at()).isEqualTo(NOON);
    }

    @Test
    void aNameThatNoFileCanHaveIsMadeToFit() throws Exception {
        StoreVersions versions = new StoreVersions(folder.resolve("register.db"));
        made(versions, "Før/etter: «ny» ordning?.", NOON);
        made(versions, "...", NOON.plusDays(1));
        assertThat(versions.list())
                .extracting(Version::name)
                .containsExactly("-", "Før-etter- «ny» ordning-");
    }

    private static void made(StoreVersions versions, String name, LocalDateTime at)
            throws ProblemException, IOException {
        Files.createFile(versions.place(name, at));
    }
}
