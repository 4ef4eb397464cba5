package no.rettesnor.risk;

import no.rettesnor.feature.Feature;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;

/// Risk analyses: what could go wrong, how likely and how bad, and what is done about it.
public final class RiskFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new RiskTables();
    }

    @Override
    public boolean isEmpty(Store store) {
        return new RiskStore(store).analyses().isEmpty();
    }
}
