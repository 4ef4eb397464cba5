package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Following;

import java.time.LocalDate;
import java.util.List;

/// Keeps units and people up to date for everything a page shows.
public final class DirectoryViewModel {

    private final RiskDesk desk;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<Directory> now;
    private final Following following;

    public DirectoryViewModel(RiskDesk desk) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
        this.now =
                new ReadOnlyObjectWrapper<>(
                        new Directory(UnitTree.of(List.of(), desk.language()), List.of()));
        this.following =
                new Following(desk.store().changes(), desk.screen(), Directory.TABLES, this::load);
    }

    /// Units and people now; changes on the screen's thread.
    public ReadOnlyObjectProperty<Directory> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Directory now() {
        return now.get();
    }

    /// Reads them, and again whenever they change.
    public void attach() {
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        following.stop();
    }

    private void load() {
        questions.submit(
                BackgroundTask.of(
                                RiskTexts.text("page.loading"),
                                _ -> Directory.read(desk.store(), LocalDate.now(desk.clock())))
                        .onSuccess(now::set)
                        .onFailure(desk.failures()));
    }
}
