package no.rettesnor.app.start;

import no.rettesnor.app.window.WindowContent;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.imports.view.ImportView;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Fills a window with the features' pages over the store that is open.
final class ProgramContent implements Function<Workplace, WindowContent> {

    private static final int IMPORT_PLACE = 90;

    private final Features features;
    private final OpenStore open;
    private final SampleStore sample;
    private final Runnable rebuild;

    /// @param rebuild makes the window anew, for when another store has been opened
    ProgramContent(Features features, OpenStore open, SampleStore sample, Runnable rebuild) {
        this.features = features;
        this.open = open;
        this.sample = sample;
        this.rebuild = rebuild;
    }

    @Override
    public WindowContent apply(Workplace workplace) {
        Store store = open.current();
        StoreCommands file = new StoreCommands(workplace, open, sample, rebuild);
        FeatureWindow window =
                new FeatureWindow(store, workplace, features, file.trySample()::invoke);
        List<PageDescriptor> pages = new ArrayList<>(features.pages(window));
        pages.add(
                ImportView.page(
                        IMPORT_PLACE, workplace, store, () -> features.importTargets(store)));
        List<Command> beginnings = new ArrayList<>(features.beginnings(window));
        beginnings.add(file.trySample());
        return new WindowContent(
                List.copyOf(pages),
                file.commands(),
                file.nameVersion(),
                new JournalUndo(store, features),
                new StoreSearch(store, workplace.language(), pages),
                new StoreHome(store, features, List.copyOf(beginnings)),
                store.file(),
                sample.isSample(store.file()));
    }
}
