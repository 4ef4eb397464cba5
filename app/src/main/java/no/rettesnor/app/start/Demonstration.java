package no.rettesnor.app.start;

import javafx.application.Platform;

import no.rettesnor.app.machine.Display;
import no.rettesnor.app.machine.UserFolders;
import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.app.window.Pictures;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.uikit.theme.Appearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Shows the program on the sample municipality: in the window, or where there is no display as the
/// annual report and pictures of the screens.
public final class Demonstration {

    private static final String PERIOD = "2025";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final Features features;
    private final UserFolders folders;

    public Demonstration(Features features, UserFolders folders) {
        this.features = features;
        this.folders = folders;
    }

    /// Makes the sample's store in that folder when it is not there.
    public Path prepare(Path folder, Language language, ProgressMonitor monitor)
            throws ProblemException {
        return new SampleStore(features, folder, () -> language).prepare(monitor);
    }

    /// Whether a window can open here.
    public boolean canShow() {
        return Display.isThere();
    }

    /// Opens the window on it, and returns when it is closed.
    public void show(Path store, Language language) throws ProblemException {
        try {
            new WindowStart(features, folders).show(store, language);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProblemException(AppTexts.text("demo.interrupted"), interrupted);
        }
    }

    /// Writes the year's report, and pictures of every page, light and dark.
    ///
    /// @return what was written
    public List<Path> describe(Path store, Path folder, Language language, ProgressMonitor monitor)
            throws ProblemException {
        try (Store open = Store.open(store, StoreOptions.of(features.storage()).in(language))) {
            List<Path> written = new ArrayList<>(report(open, folder, language, monitor));
            written.addAll(pictures(open, folder.resolve("pictures"), language, monitor));
            return written;
        }
    }

    private List<Path> report(Store store, Path folder, Language language, ProgressMonitor monitor)
            throws ProblemException {
        Path reports = folder.resolve("report");
        Map<String, String> period = Map.of("period", PERIOD);
        Map<String, String> files = new HashMap<>(period);
        files.put("format", "xlsx,docx,pptx,pdf");
        files.put("out", reports.toString());
        // The page with reports has one to show, too.
        run(List.of("report", "new"), period, store, language, monitor);
        run(List.of("report"), files, store, language, monitor);
        return filesIn(reports);
    }

    private void run(
            List<String> path,
            Map<String, String> values,
            Store store,
            Language language,
            ProgressMonitor monitor)
            throws ProblemException {
        for (Verb verb : features.verbs()) {
            if (verb.path().equals(path)) {
                verb.run(new VerbContext(values, Set.of(), language, monitor, store.file(), store));
            }
        }
    }

    private List<Path> pictures(
            Store store, Path folder, Language language, ProgressMonitor monitor)
            throws ProblemException {
        startToolkit();
        SampleStore sample = new SampleStore(features, folder, () -> language);
        Pictures pictures =
                new Pictures(
                        new ProgramContent(
                                features,
                                new OpenStore(file -> store, store.file()),
                                sample,
                                () -> {}),
                        Clock.system(ZoneId.systemDefault()));
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Appearance.Scheme scheme :
                    List.of(Appearance.Scheme.LIGHT, Appearance.Scheme.DARK)) {
                for (String page : pictures.pages(language)) {
                    monitor.checkCancelled();
                    Path file =
                            folder.resolve(
                                    "%s-%s-%s.png"
                                            .formatted(
                                                    page,
                                                    scheme.name()
                                                            .toLowerCase(java.util.Locale.ROOT),
                                                    language.tag()));
                    pictures.write(
                            new Pictures.Shot(
                                    page,
                                    "",
                                    WIDTH,
                                    HEIGHT,
                                    Appearance.standard().with(scheme),
                                    language),
                            file);
                    written.add(file);
                }
            }
        } catch (IOException failure) {
            throw new ProblemException(AppTexts.text("sample.unwritable", folder), failure);
        } finally {
            Platform.exit();
        }
        return written;
    }

    private static void startToolkit() {
        Display.doWithout();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
