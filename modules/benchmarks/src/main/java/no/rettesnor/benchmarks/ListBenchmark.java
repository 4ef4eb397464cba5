package no.rettesnor.benchmarks;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.deviations.store.DeviationList;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// The list page's questions: the rows a table asks for when it opens, sorts, filters and is
/// scrolled.
final class ListBenchmark {

    private static final int PAGE = 200;
    private static final double LIMIT = 200;

    private final ResultTable results;

    ListBenchmark(ResultTable results) {
        this.results = results;
    }

    void run(Path file) throws Exception {
        try (Store store = Store.openReadOnly(file, BigRegister.options())) {
            DeviationList list = new DeviationStore(store).list();
            first("list: opening the store's first page, cold (ms)", () -> open(list));
            for (DeviationSort.Column column : DeviationSort.Column.values()) {
                for (boolean descending : new boolean[] {true, false}) {
                    DeviationSort sort = new DeviationSort(column, descending);
                    first(
                            "list: by "
                                    + column
                                    + (descending ? ", falling" : ", rising")
                                    + " (ms)",
                            () -> list.page(DeviationFilter.ALL, sort, null, PAGE));
                }
            }
            long count = list.count(DeviationFilter.ALL);
            first("list: count of everything (ms)", () -> list.count(DeviationFilter.ALL));
            first("list: jump to the end (ms)", () -> jump(list, count - PAGE, count));
            first("list: jump to the middle (ms)", () -> jump(list, count / 2 - 1, count));
            first("list: fifty pages of scrolling, each (ms)", () -> scroll(list), 50);
            filters(store, list);
        }
        results.limit("list: peak memory of the process (MB)", Memory.peakResident(), 300);
    }

    private void filters(Store store, DeviationList list) throws Exception {
        String unit = unit(store);
        DeviationFilter all = DeviationFilter.ALL;
        filter(list, "one unit", all.withUnits(Set.of(UnitScope.whole(unit))));
        filter(list, "open ones", all.withStatuses(Set.of(DeviationStatus.IN_PROGRESS)));
        filter(list, "critical ones", all.withSeverities(Choice.only(Severity.CRITICAL)));
        filter(list, "a common word", all.withText("medisin"));
        filter(list, "two words and a status", text(all));
        filter(list, "a word that is not there", all.withText("finnesikke"));
    }

    private static DeviationFilter text(DeviationFilter all) {
        return all.withText("nøkkel brann").withStatuses(Set.of(DeviationStatus.CLOSED));
    }

    private void filter(DeviationList list, String words, DeviationFilter filter) throws Exception {
        first(
                "list: filtered to " + words + " (ms)",
                () -> list.page(filter, DeviationSort.LATEST, null, PAGE));
        results.measured(
                "list: count of " + words + ", in the background (ms)",
                Timing.of(0, 3, () -> list.count(filter)).median(),
                0,
                "");
    }

    private void first(String words, Callable<?> work) throws Exception {
        first(words, work, 1);
    }

    private void first(String words, Callable<?> work, int parts) throws Exception {
        results.limit(words, Timing.of(0, 5, work).median() / parts, LIMIT);
    }

    private static List<DeviationLine> open(DeviationList list) {
        return list.page(DeviationFilter.ALL, DeviationSort.LATEST, null, PAGE);
    }

    private static List<DeviationLine> jump(DeviationList list, long offset, long count) {
        return list.pageAt(DeviationFilter.ALL, DeviationSort.LATEST, offset, PAGE, count);
    }

    private static int scroll(DeviationList list) {
        DeviationLine last = null;
        int rows = 0;
        for (int page = 0; page < 50; page++) {
            List<DeviationLine> lines =
                    list.page(DeviationFilter.ALL, DeviationSort.LATEST, last, PAGE);
            last = lines.getLast();
            rows += lines.size();
        }
        return rows;
    }

    private static String unit(Store store) {
        return new OrganisationStore(store)
                .treeOfAll().inOrder().stream()
                        .filter(one -> one.name().equals("Enhet 2.9"))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }
}
