package no.rettesnor.app;

import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/// Finds the features that are there. Which ones is decided by the modules beside the program.
public final class FeatureLoader {

    private FeatureLoader() {}

    /// All of them, ordered so that a feature comes after those its module stands on.
    public static Features load() {
        List<Feature> found =
                ServiceLoader.load(Feature.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(
                                Comparator.comparingLong(FeatureLoader::depth)
                                        .thenComparing(feature -> feature.storage().name()))
                        .toList();
        return new Features(found);
    }

    /// How many modules it stands on: one that stands on another's tables has more than it.
    private static long depth(Feature feature) {
        Module module = feature.getClass().getModule();
        ModuleLayer layer = module.getLayer();
        return layer == null ? 0 : layer.modules().stream().filter(module::canRead).count();
    }
}
