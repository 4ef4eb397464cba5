package no.rettesnor.feature;

import no.rettesnor.commandline.Verb;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.PageDescriptor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All features of the program together: each question is put to every one and the answers
/// gathered.
///
/// @param all in the order they depend on each other, since their tables do
public record Features(List<Feature> all) {

    public Features {
        all = List.copyOf(all);
    }

    /// What they keep in the store.
    public List<StoreFeature> storage() {
        return all.stream().map(Feature::storage).toList();
    }

    /// The tables of everything they keep, for whoever shows something of all of it.
    public Set<String> tables() {
        return storage().stream()
                .flatMap(kept -> kept.entities().stream())
                .map(EntityTable::table)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Their pages, in the order of the navigation.
    public List<PageDescriptor> pages(FeatureWindow window) {
        return all.stream()
                .flatMap(feature -> feature.pages(window).stream())
                .sorted(Comparator.comparingInt(PageDescriptor::order))
                .toList();
    }

    /// What to offer a user whose store is empty.
    public List<Command> beginnings(FeatureWindow window) {
        return all.stream().flatMap(feature -> feature.beginnings(window).stream()).toList();
    }

    /// What waits to be done.
    public List<Waiting> waiting(Store store) {
        return all.stream().flatMap(feature -> feature.waiting(store, this).stream()).toList();
    }

    /// Whether no feature holds anything yet.
    public boolean isEmpty(Store store) {
        return all.stream().allMatch(feature -> feature.isEmpty(store));
    }

    /// Everything that actions may belong to.
    public List<ActionSubjects> actionSubjects(Store store) {
        return all.stream().flatMap(feature -> feature.actionSubjects(store).stream()).toList();
    }

    /// What can be taken from files.
    public List<ImportTarget> importTargets(Store store) {
        return all.stream()
                .flatMap(feature -> feature.importTargets(store, this).stream())
                .toList();
    }

    /// Their figures, in the order of a report.
    public List<FigureSource> figures(Store store) {
        return all.stream()
                .flatMap(feature -> feature.figures(store, this).stream())
                .sorted(Comparator.comparingInt(FigureSource::order))
                .toList();
    }

    /// The rows behind their figures.
    public List<RowSource> rows(Store store) {
        return all.stream().flatMap(feature -> feature.rows(store, this).stream()).toList();
    }

    /// What barriers may rest on.
    public List<SafeguardSource> safeguards(Store store) {
        return all.stream().flatMap(feature -> feature.safeguards(store).stream()).toList();
    }

    /// What they can testify about the internal control of each unit, by duty.
    public List<EvidenceSource> evidence(Store store) {
        return all.stream()
                .flatMap(feature -> feature.evidence(store, this).stream())
                .sorted(
                        Comparator.comparing(EvidenceSource::duty)
                                .thenComparing(EvidenceSource::bearing))
                .toList();
    }

    /// The registers of what has happened.
    public List<OccurrenceSource> occurrences(Store store) {
        return all.stream().flatMap(feature -> feature.occurrences(store).stream()).toList();
    }

    /// What has been foreseen.
    public List<ForeseenSource> foreseen(Store store) {
        return all.stream().flatMap(feature -> feature.foreseen(store).stream()).toList();
    }

    /// Their verbs.
    public List<Verb> verbs() {
        return all.stream().flatMap(feature -> feature.verbs(this).stream()).toList();
    }
}
