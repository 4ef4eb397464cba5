package no.rettesnor.actions;

import no.rettesnor.actions.importing.ActionImportTarget;
import no.rettesnor.actions.store.ActionSafeguards;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;

import java.util.List;

/// The actions of all features: one list, reminders, import, figures.
public final class ActionsFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new ActionTables();
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        return ActionImportTarget.all(store, features.actionSubjects(store));
    }

    @Override
    public List<SafeguardSource> safeguards(Store store) {
        return List.of(new ActionSafeguards(store));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(
                        ActionImportTarget.KEY,
                        store -> importTargets(store, features).getFirst()));
    }
}
