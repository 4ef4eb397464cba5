package no.rettesnor.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.app.FeatureLoader;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A feature's statements are read when the first of them is wanted, so that one without its words
/// would first be missed by a user.
final class FeatureStatementsTest {

    @TempDir Path folder;

    @Test
    void everyMapperOfEveryFeatureHasAllItsStatements() throws ProblemException {
        List<StoreFeature> features = FeatureLoader.load().storage();
        assertThat(features).isNotEmpty();
        try (Store store = Store.open(folder.resolve("s.db"), StoreOptions.of(features))) {
            for (StoreFeature feature : features) {
                for (Class<?> mapper : feature.mappers()) {
                    assertThat(store.<Object>read(session -> session.mapper(mapper))).isNotNull();
                }
            }
        }
    }
}
