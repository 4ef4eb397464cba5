package no.rettesnor.app.start;

import no.rettesnor.app.window.HomeSource;
import no.rettesnor.feature.Features;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Command;

import java.util.List;

/// What the features have to say on Home.
record StoreHome(Store store, Features features, List<Command> beginnings) implements HomeSource {

    @Override
    public HomeState read() {
        List<Waiting> waiting =
                features.waiting(store).stream()
                        .map(
                                item ->
                                        new Waiting(
                                                item.words(),
                                                item.icon(),
                                                item.tone(),
                                                item.page(),
                                                item.argument()))
                        .toList();
        return new HomeState(features.isEmpty(store), waiting);
    }
}
