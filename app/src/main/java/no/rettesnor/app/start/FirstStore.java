package no.rettesnor.app.start;

import static no.rettesnor.app.texts.AppTexts.text;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.FileChoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens the store to begin with. Where that cannot be done the user hears why in one sentence, and
/// has a way on: nobody is left without a window or, worse, with an empty register in the place of
/// one that lies on a disk which is not connected.
final class FirstStore {

    private static final FileChoice.Kind KIND =
            new FileChoice.Kind(text("file.kind"), List.of("db"));

    private final Asking asking;
    private final FileChoice files;
    private final OpenStore.Opening opening;

    /// Puts a question with several answers.
    @FunctionalInterface
    interface Asking {
        /// @return which of the answers, or −1 for none
        int ask(Text title, Text message, List<Text> answers);
    }

    private enum Way {
        AGAIN,
        ANOTHER,
        CREATE,
        RESTORE,
        LEAVE;

        Text words() {
            return text("start.way." + name());
        }
    }

    FirstStore(Asking asking, FileChoice files, OpenStore.Opening opening) {
        this.asking = asking;
        this.files = files;
        this.opening = opening;
    }

    /// Opens the store.
    ///
    /// @param file the one to open
    /// @param isNew whether it may be made without asking: a new user's first
    /// @return empty when the user would rather leave
    Optional<OpenStore> open(Path file, boolean isNew) {
        Path wanted = file.toAbsolutePath();
        boolean mayMake = isNew;
        while (true) {
            boolean isThere = Files.exists(wanted);
            Text problem;
            try {
                if (isThere || mayMake) {
                    Files.createDirectories(wanted.getParent());
                    return Optional.of(new OpenStore(opening, wanted));
                }
                problem = text("start.missing", wanted);
            } catch (ProblemException failure) {
                problem = failure.text();
            } catch (IOException failure) {
                problem = text("store.folder", wanted);
            }
            mayMake = false;
            switch (ask(problem, isThere)) {
                case AGAIN -> {}
                case ANOTHER -> wanted = chosen(text("command.open")).orElse(wanted);
                case CREATE -> {
                    Optional<Path> place =
                            files.save(text("command.new"), wanted.getFileName().toString(), KIND);
                    mayMake = place.isPresent();
                    wanted = place.orElse(wanted);
                }
                case RESTORE -> restore(wanted);
                case LEAVE -> {
                    return Optional.empty();
                }
            }
        }
    }

    private Way ask(Text problem, boolean isThere) {
        List<Way> ways = new ArrayList<>(List.of(Way.AGAIN, Way.ANOTHER));
        ways.add(isThere ? Way.RESTORE : Way.CREATE);
        ways.add(Way.LEAVE);
        int answer =
                asking.ask(text("start.title"), problem, ways.stream().map(Way::words).toList());
        return answer < 0 ? Way.LEAVE : ways.get(answer);
    }

    private Optional<Path> chosen(Text title) {
        return files.open(title, List.of(KIND));
    }

    /// What comes of it shows when the store is opened again; only a failure is told.
    private void restore(Path store) {
        Optional<Path> backup = chosen(text("command.restore"));
        if (backup.isPresent()) {
            try {
                Store.restore(backup.get(), store, ProgressMonitor.none());
            } catch (ProblemException failure) {
                asking.ask(
                        text("start.title"), failure.text(), List.of(text("start.way.CONTINUE")));
            }
        }
    }
}
