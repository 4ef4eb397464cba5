package no.rettesnor.app.start;

import no.rettesnor.kernel.Language;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.ObjectSearch;
import no.rettesnor.uikit.PageDescriptor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds rows of every feature for the command search. A kind without a page cannot be opened, and
/// is left out.
final class StoreSearch implements ObjectSearch {

    private final Store store;
    private final Language language;
    private final Map<String, PageDescriptor> pageOfKind = new HashMap<>();

    StoreSearch(Store store, Language language, List<PageDescriptor> pages) {
        this.store = store;
        this.language = language;
        for (PageDescriptor page : pages) {
            page.kinds().forEach(kind -> pageOfKind.put(kind, page));
        }
    }

    @Override
    public List<Found> find(String words, int limit) {
        return store.search().find(words, pageOfKind.keySet(), limit).stream()
                .map(
                        hit -> {
                            PageDescriptor page = pageOfKind.get(hit.ref().kind());
                            if (page == null) {
                                throw new IllegalStateException("Not asked for: " + hit.ref());
                            }
                            return new Found(
                                    hit.ref(), hit.title(), page.title().in(language), page.icon());
                        })
                .toList();
    }
}
