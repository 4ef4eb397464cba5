package no.rettesnor.app;

import no.rettesnor.app.texts.AppTexts;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.StoreOpening;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import java.nio.file.Files;
import java.nio.file.Path;

/// Opens stores with all features' tables.
public final class StoreFiles implements StoreOpening {

    private final Features features;

    public StoreFiles(Features features) {
        this.features = features;
    }

    @Override
    public Store open(Path file, StoreNeed need, Language language) throws ProblemException {
        if (need != StoreNeed.CHANGE_OR_CREATE && !Files.exists(file)) {
            throw new ProblemException(AppTexts.text("store.missing", file));
        }
        StoreOptions options = StoreOptions.of(features.storage()).in(language);
        return need == StoreNeed.READ
                ? Store.openReadOnly(file, options)
                : Store.open(file, options);
    }
}
