package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

final class StoreLocationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Users\\kari\\OneDrive - Eksempelkommunen\\kvalitet.db | OneDrive",
                "C:\\Users\\kari\\OneDrive\\Dokumenter\\kvalitet.db | OneDrive",
                "/Users/kari/Library/CloudStorage/OneDrive-Eksempelkommunen/k.db | OneDrive",
                "/home/kari/Dropbox/k.db | Dropbox",
                "C:\\Users\\kari\\Dropbox (Kommunen)\\k.db | Dropbox",
                "G:\\Min disk\\k.db | Google Drive",
                "/Users/kari/Library/CloudStorage/GoogleDrive-kari@kommune.no/k.db | Google Drive",
                "/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/k.db | iCloud",
                "C:\\Users\\kari\\iCloudDrive\\k.db | iCloud",
                "/home/kari/Nextcloud/k.db | Nextcloud"
            })
    void aSyncedFolderIsWarnedOfByTheProgramsName(String path, String program) {
        assertThat(StoreLocation.warnings(path, "ext4"))
                .singleElement()
                .satisfies(text -> assertThat(text.in(Language.NB)).contains(program));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\\server\\felles\\k.db | NTFS",
                "/mnt/felles/k.db | cifs",
                "/mnt/felles/k.db | nfs4"
            })
    void aNetworkShareIsWarnedOf(String path, String fileSystem) {
        assertThat(StoreLocation.warnings(path, fileSystem))
                .singleElement()
                .satisfies(text -> assertThat(text.in(Language.NB)).contains("nettverksdisk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\kari\\Documents\\kvalitet.db",
                "/home/kari/dropboxes/k.db",
                "/home/kari/nextcloudish/OneDriver/k.db"
            })
    void anOrdinaryFolderIsNotWarnedOf(String path) {
        assertThat(StoreLocation.warnings(path, "ext4")).isEmpty();
    }

    @Test
    void aLinkIntoASyncedFolderIsFollowed(@TempDir Path folder) throws Exception {
        Path synced = Files.createDirectories(folder.resolve("Dropbox/kvalitet"));
        Path link = Files.createSymbolicLink(folder.resolve("lenke"), synced);

        assertThat(StoreLocation.warnings(link.resolve("not-yet/k.db"))).hasSize(1);
        assertThat(StoreLocation.warnings(folder.resolve("k.db"))).isEmpty();
    }
}
