package no.rettesnor.uikit.dialog;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.FileChoice;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The system's own file windows.
public final class SystemFileChoice implements FileChoice {

    private final Window owner;
    private final Language language;
    private @Nullable Path lastFolder;

    public SystemFileChoice(Window owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public Optional<Path> open(Text title, List<Kind> kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(Text title, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(withEnding(suggestedName, kind));
        return chosen(chooser.showSaveDialog(owner))
                .map(path -> path.resolveSibling(withEnding(path.getFileName().toString(), kind)));
    }

    @Override
    public Optional<Path> folder(Text title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title.in(language));
        chooser.setInitialDirectory(startFolder());
        return chosen(chooser.showDialog(owner));
    }

    private FileChooser chooser(Text title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title.in(language));
        chooser.setInitialDirectory(startFolder());
        for (Kind kind : kinds) {
            List<String> patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name().in(language), patterns));
        }
        return chooser;
    }

    private static String withEnding(String name, Kind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean has = kind.endings().stream().anyMatch(ending -> lower.endsWith("." + ending));
        return has ? name : name + "." + kind.endings().getFirst();
    }

    /// A folder that has gone since makes some systems refuse to open the window at all.
    private @Nullable File startFolder() {
        return lastFolder != null && Files.isDirectory(lastFolder) ? lastFolder.toFile() : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        lastFolder = Files.isDirectory(path) ? path : path.getParent();
        return Optional.of(path);
    }
}
