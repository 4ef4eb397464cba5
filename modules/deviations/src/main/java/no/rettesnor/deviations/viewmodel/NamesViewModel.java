package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Following;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps the names of units, categories, types and handlers up to date for everything a page shows.
public final class NamesViewModel {

    /// Not the deviations themselves: handlers and sources are read when the page comes on screen,
    /// not at each edit of a register that may have a million rows.
    private static final Set<String> TABLES =
            Set.of("org_unit", "person", "deviation_category", "deviation_type");

    private final Desk desk;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<Names> names;
    private final Following following;

    public NamesViewModel(Desk desk) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
        this.names =
                new ReadOnlyObjectWrapper<>(
                        new Names(
                                new Directory(UnitTree.of(List.of(), desk.language()), List.of()),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
        this.following = new Following(desk.store().changes(), desk.screen(), tables(), this::load);
    }

    /// The names now; changes on the screen's thread.
    public ReadOnlyObjectProperty<Names> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /// Units and people alone.
    public ObservableValue<Directory> directory() {
        return names.map(Names::directory);
    }

    public Names names() {
        return names.get();
    }

    /// Reads the names, and again whenever they change.
    public void attach() {
        if (following.start()) {
            load();
        }
    }

    private Set<String> tables() {
        Set<String> tables = new HashSet<>(TABLES);
        desk.foreseen().forEach(source -> tables.addAll(source.tables()));
        return tables;
    }

    public void detach() {
        following.stop();
    }

    private void load() {
        questions.submit(
                BackgroundTask.of(DeviationTexts.text("page.loading"), monitor -> read())
                        .onSuccess(names::set)
                        .onFailure(desk.failures()));
    }

    private Names read() {
        return new Names(
                Directory.read(desk.store(), LocalDate.now(desk.clock())),
                desk.deviations().types().categories(),
                desk.deviations().types().types(),
                desk.deviations().list().caseHandlers(),
                desk.deviations().list().sources(),
                desk.deviations().list().steps(),
                desk.foreseen().stream().flatMap(source -> source.all().stream()).toList());
    }
}
