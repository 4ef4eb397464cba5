package no.rettesnor.store;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks at where a store lies.
///
/// Programs that copy folders to the cloud copy a store's files one by one, while they change, and
/// may put back an old one; network shares lock unreliably. Both have damaged databases.
public final class StoreLocation {

    /// What folders of such programs begin with, in lower case, and the program's name.
    private static final Map<String, String> SYNCED = synced();

    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smbfs",
                    "smb2",
                    "smb3",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "davfs2",
                    "9p",
                    "ncpfs",
                    "afs",
                    "fuse.sshfs",
                    "fuse.rclone",
                    "fuse.davfs2",
                    "fuse.gvfsd-fuse");

    private StoreLocation() {}

    /// What to tell the user before work begins there; empty when all is well.
    ///
    /// A drive letter that stands for a share cannot be told from a disk on Windows.
    ///
    /// @param store the file, which need not be there yet
    public static List<Text> warnings(Path store) {
        Path path = store.toAbsolutePath().normalize();
        @Nullable Path folder = existing(path);
        List<Text> warnings =
                new ArrayList<>(warnings(path.toString(), folder == null ? "" : type(folder)));
        if (folder != null && warnings.isEmpty()) {
            // The way there may lead through a link.
            warnings.addAll(warnings(real(folder).toString(), ""));
        }
        return List.copyOf(warnings);
    }

    static List<Text> warnings(String path, String fileSystem) {
        List<Text> warnings = new ArrayList<>();
        for (String segment : path.split("[/\\\\]+")) {
            Optional<String> program = program(segment.toLowerCase(Locale.ROOT));
            if (program.isPresent()) {
                warnings.add(StoreTexts.text("location.synced", path, program.get()));
                break;
            }
        }
        boolean share = path.startsWith("\\\\") || path.startsWith("//");
        if (share || NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))) {
            warnings.add(StoreTexts.text("location.network", path));
        }
        return warnings;
    }

    private static Optional<String> program(String segment) {
        for (Map.Entry<String, String> known : SYNCED.entrySet()) {
            String rest =
                    segment.startsWith(known.getKey())
                            ? segment.substring(known.getKey().length())
                            : "x";
            // “OneDrive - Kommunen”, “Dropbox (Firma)”, “GoogleDrive-navn@kommune.no”, but not
            // “Nextcloudish”.
            if (rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0))) {
                return Optional.of(known.getValue());
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> synced() {
        Map<String, String> programs = new LinkedHashMap<>();
        programs.put("onedrive", "OneDrive");
        programs.put("sharepoint", "SharePoint");
        programs.put("dropbox", "Dropbox");
        programs.put("google drive", "Google Drive");
        programs.put("googledrive", "Google Drive");
        programs.put("my drive", "Google Drive");
        programs.put("min disk", "Google Drive");
        programs.put("icloud drive", "iCloud");
        programs.put("iclouddrive", "iCloud");
        programs.put("icloud~com~apple~clouddocs", "iCloud");
        programs.put("com~apple~clouddocs", "iCloud");
        programs.put("nextcloud", "Nextcloud");
        programs.put("owncloud", "ownCloud");
        programs.put("box sync", "Box");
        programs.put("pcloud drive", "pCloud");
        programs.put("jottacloud", "Jottacloud");
        return programs;
    }

    private static @Nullable Path existing(Path path) {
        @Nullable Path at = path;
        while (at != null && Files.notExists(at)) {
            at = at.getParent();
        }
        return at;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            // What cannot be followed says nothing; opening will tell.
            return folder;
        }
    }

    private static String type(Path folder) {
        try {
            return Files.getFileStore(folder).type();
        } catch (IOException e) {
            return "";
        }
    }
}
