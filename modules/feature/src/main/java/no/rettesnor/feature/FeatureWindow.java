package no.rettesnor.feature;

import no.rettesnor.store.Store;
import no.rettesnor.uikit.Workplace;

/// What a feature's pages are built from.
///
/// @param store the open store
/// @param workplace the window's tasks, dialogs, navigation and language
/// @param features all features, for pages that gather from every one
/// @param trySample opens the sample municipality in place of the store; for pages that are empty
public record FeatureWindow(
        Store store, Workplace workplace, Features features, Runnable trySample) {}
