package no.rettesnor.feature;

import no.rettesnor.commandline.Verb;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.PageDescriptor;

import java.util.List;

/// One feature of the program, found with [java.util.ServiceLoader]. Adding a module that provides
/// one is all it takes to add a feature.
///
/// Every method but [#storage] may be left as it is by a feature that has nothing of that kind.
public interface Feature {

    /// What it keeps in the store.
    StoreFeature storage();

    /// Its pages in the window.
    default List<PageDescriptor> pages(FeatureWindow window) {
        return List.of();
    }

    /// What to offer in the window of a user whose store is empty, such as an import.
    default List<Command> beginnings(FeatureWindow window) {
        return List.of();
    }

    /// What waits to be done. Called in the background each time Home comes on screen.
    ///
    /// @param features all features, for what is seen by holding one against another
    default List<Waiting> waiting(Store store, Features features) {
        return List.of();
    }

    /// Whether it holds nothing yet that a user has made.
    default boolean isEmpty(Store store) {
        return true;
    }

    /// Adds to the sample municipality what no file brings, such as what people have drawn
    /// together. Called once, after its files have been taken in.
    default void completeSample(Store store) {}

    /// What of its own actions may belong to.
    default List<ActionSubjects> actionSubjects(Store store) {
        return List.of();
    }

    /// The kinds of rows it can take from files.
    ///
    /// @param features all features, for rows that belong to those of another
    default List<ImportTarget> importTargets(Store store, Features features) {
        return List.of();
    }

    /// The figures it can make.
    ///
    /// @param features all features, for figures over what several of them have
    default List<FigureSource> figures(Store store, Features features) {
        return List.of();
    }

    /// The rows behind its figures.
    ///
    /// @param features all features, as for the figures
    default List<RowSource> rows(Store store, Features features) {
        return List.of();
    }

    /// The registers it keeps of what has happened.
    default List<OccurrenceSource> occurrences(Store store) {
        return List.of();
    }

    /// What it has foreseen, for registers to tie to it what has happened.
    default List<ForeseenSource> foreseen(Store store) {
        return List.of();
    }

    /// What barriers against a risk may rest on.
    default List<SafeguardSource> safeguards(Store store) {
        return List.of();
    }

    /// What it can testify about the internal control of each unit.
    default List<EvidenceSource> evidence(Store store) {
        return List.of();
    }

    /// The same, for what belongs to the rows of another.
    ///
    /// @param features all features
    default List<EvidenceSource> evidence(Store store, Features features) {
        return evidence(store);
    }

    /// Its verbs on the command line.
    ///
    /// @param features all features, for verbs that gather from every one, such as the report
    default List<Verb> verbs(Features features) {
        return List.of();
    }
}
