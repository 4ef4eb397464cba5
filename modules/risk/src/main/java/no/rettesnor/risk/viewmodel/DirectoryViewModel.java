package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;

import no.rettesnor.feature.FollowedValue;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.risk.texts.RiskTexts;

import java.time.LocalDate;

/// Keeps units and people up to date for everything a page shows.
public final class DirectoryViewModel {

    private final FollowedValue<Directory> directory;

    public DirectoryViewModel(RiskDesk desk) {
        directory =
                new FollowedValue<>(
                        desk.store(),
                        desk.tasks(),
                        desk.screen(),
                        desk.failures(),
                        new FollowedValue.Reading<>(
                                Directory.TABLES,
                                RiskTexts.text("page.loading"),
                                () -> Directory.read(desk.store(), LocalDate.now(desk.clock())),
                                Directory.none(desk.language())));
    }

    /// Units and people now; changes on the screen's thread.
    public ReadOnlyObjectProperty<Directory> nowProperty() {
        return directory.property();
    }

    public Directory now() {
        return directory.now();
    }

    /// Reads them, and again whenever they change.
    public void attach() {
        directory.attach();
    }

    public void detach() {
        directory.detach();
    }
}
