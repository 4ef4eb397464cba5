package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationExtract;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.apache.ibatis.cursor.Cursor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Many deviations at a time: pages that come at once however many rows there are, the count apart.
public final class DeviationList {

    private static final int LOOK_EVERY = 1_000;

    private final Store store;

    DeviationList(Store store) {
        this.store = store;
    }

    /// The next page.
    ///
    /// @param after the last line of the page before; null for the first page
    /// @param size the most lines
    public List<DeviationLine> page(
            DeviationFilter filter, DeviationSort sort, @Nullable DeviationLine after, int size) {
        PageKey key = after == null ? null : PageKey.of(after);
        return lines(filter, sort, query -> query.page(key, 0, size));
    }

    /// The page that begins so many lines down, for a jump of the scroll bar. When more than half
    /// of the lines lie before it and the count is known, it is quicker to come from the other end.
    ///
    /// @param count how many lines there are, from [#count]; -1 when not known
    public List<DeviationLine> pageAt(
            DeviationFilter filter, DeviationSort sort, long offset, int size, long count) {
        if (count < 0 || offset <= count / 2) {
            return lines(filter, sort, query -> query.page(null, offset, size));
        }
        long left = Math.min(size, count - offset);
        if (left <= 0) {
            return List.of();
        }
        DeviationSort backwards = new DeviationSort(sort.column(), !sort.descending());
        return lines(
                        filter,
                        backwards,
                        query -> query.page(null, Math.max(0, count - offset - left), left))
                .reversed();
    }

    private List<DeviationLine> lines(
            DeviationFilter filter, DeviationSort sort, Function<ListQuery, ListQuery> page) {
        return store.read(
                session ->
                        mapper(session).page(page.apply(query(session, filter, sort))).stream()
                                .map(LineRow::toLine)
                                .toList());
    }

    /// How many there are. May take a second for a million rows; ask in the background.
    public long count(DeviationFilter filter) {
        return store.read(session -> mapper(session).count(queries(session).unordered(filter)));
    }

    /// The ids of all of them, in order, for “select all”.
    public List<String> ids(DeviationFilter filter, DeviationSort sort) {
        return store.read(session -> mapper(session).ids(query(session, filter, sort)));
    }

    /// Hands over all of them in order, one in memory at a time: for exports.
    public void forEach(
            DeviationFilter filter,
            DeviationSort sort,
            ProgressMonitor monitor,
            Consumer<DeviationExtract> consumer) {
        store.read(
                session -> {
                    ListQuery query = query(session, filter, sort);
                    long total = mapper(session).count(queries(session).unordered(filter));
                    long done = 0;
                    try (Cursor<ExtractRow> rows = mapper(session).extracts(query)) {
                        for (ExtractRow row : rows) {
                            consumer.accept(row.toExtract());
                            if (++done % LOOK_EVERY == 0) {
                                monitor.checkCancelled();
                                monitor.progress(done, total);
                            }
                        }
                    } catch (IOException e) {
                        // A database's rows throw nothing of the kind.
                        throw new UncheckedIOException(e);
                    }
                    return done;
                });
    }

    /// The case handlers that are in use, for choosing among.
    public List<String> caseHandlers() {
        return store.read(session -> mapper(session).caseHandlers());
    }

    /// The systems that deviations were imported from.
    public List<String> sources() {
        return store.read(session -> mapper(session).sources());
    }

    /// The steps of processes that deviations happened in, for choosing among.
    public List<String> steps() {
        return store.read(session -> mapper(session).steps());
    }

    /// What everything is called just now, for reading and saying filters.
    public DeviationVocabulary vocabulary() {
        return store.read(
                session -> {
                    DeviationListMapper mapper = mapper(session);
                    return new DeviationVocabulary(
                            mapper.municipalityTerms(),
                            mapper.unitTerms(),
                            mapper.categoryTerms(),
                            mapper.typeTerms());
                });
    }

    private ListQuery query(StoreSession session, DeviationFilter filter, DeviationSort sort) {
        return queries(session).of(filter, sort);
    }

    private FilterQueries queries(StoreSession session) {
        return new FilterQueries(mapper(session), LocalDate.now(store.clock()));
    }

    private static DeviationListMapper mapper(StoreSession session) {
        return session.mapper(DeviationListMapper.class);
    }
}
