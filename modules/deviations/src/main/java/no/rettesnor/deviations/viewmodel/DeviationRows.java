package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.store.DeviationList;
import no.rettesnor.uikit.table.Rows;

import java.util.List;
import java.util.OptionalLong;

/// The lines of one filter in one order, read page by page for the table. Remembers the count,
/// because a jump into the last half is read from the other end.
final class DeviationRows implements Rows<DeviationLine> {

    /// A selection is looked for only in lists that are short enough to ask for all ids.
    private static final long SEARCHED = 20_000;

    private final DeviationList list;
    private final DeviationFilter filter;
    private final DeviationSort sort;
    private volatile long count = -1;

    DeviationRows(DeviationList list, DeviationFilter filter, DeviationSort sort) {
        this.list = list;
        this.filter = filter;
        this.sort = sort;
    }

    @Override
    public long count() {
        count = list.count(filter);
        return count;
    }

    @Override
    public List<DeviationLine> page(long offset, int size) {
        return offset == 0
                ? list.page(filter, sort, null, size)
                : list.pageAt(filter, sort, offset, size, count);
    }

    @Override
    public List<DeviationLine> page(Request<DeviationLine> request) {
        return request.before() == null
                ? page(request.offset(), request.size())
                : list.page(filter, sort, request.before(), request.size());
    }

    @Override
    public OptionalLong indexOf(String id) {
        if (count < 0 || count > SEARCHED) {
            return OptionalLong.empty();
        }
        int place = list.ids(filter, sort).indexOf(id);
        return place < 0 ? OptionalLong.empty() : OptionalLong.of(place);
    }
}
