package no.rettesnor.uikit;

import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose files and folders. A seam, because a system's own file window cannot be
/// driven from a test. Each starts in the folder that was used last.
public interface FileChoice {

    /// A kind of file.
    ///
    /// @param name what users call it, such as "Excel-arbeidsbok"
    /// @param endings without dot, such as `xlsx`
    record Kind(Text name, List<String> endings) {

        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /// A file to read, or empty when the user cancelled.
    Optional<Path> open(Text title, List<Kind> kinds);

    /// A file to write, its ending added when the user left it out; the system has asked before an
    /// existing one is chosen.
    Optional<Path> save(Text title, String suggestedName, Kind kind);

    /// A folder.
    Optional<Path> folder(Text title);
}
