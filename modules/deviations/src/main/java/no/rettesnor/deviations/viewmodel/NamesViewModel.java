package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.feature.FollowedValue;
import no.rettesnor.organisation.directory.Directory;

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
    private final FollowedValue<Names> names;

    public NamesViewModel(Desk desk) {
        this.desk = desk;
        this.names =
                new FollowedValue<>(
                        desk.store(),
                        desk.tasks(),
                        desk.screen(),
                        desk.failures(),
                        new FollowedValue.Reading<>(
                                tables(),
                                DeviationTexts.text("page.loading"),
                                this::read,
                                new Names(
                                        Directory.none(desk.language()),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of())));
    }

    /// The names now; changes on the screen's thread.
    public ReadOnlyObjectProperty<Names> namesProperty() {
        return names.property();
    }

    /// Units and people alone.
    public ObservableValue<Directory> directory() {
        return names.property().map(Names::directory);
    }

    public Names names() {
        return names.now();
    }

    /// Reads the names, and again whenever they change.
    public void attach() {
        names.attach();
    }

    public void detach() {
        names.detach();
    }

    private Set<String> tables() {
        Set<String> tables = new HashSet<>(TABLES);
        desk.foreseen().forEach(source -> tables.addAll(source.tables()));
        return tables;
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
