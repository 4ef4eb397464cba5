package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.store.FoundActions;
import no.rettesnor.uikit.table.Rows;

import java.util.List;
import java.util.OptionalLong;

/// The lines of one filter in one order, read page by page for the table.
record ActionLines(FoundActions found) implements Rows<ActionLine> {

    @Override
    public long count() {
        return found.count();
    }

    @Override
    public List<ActionLine> page(long offset, int size) {
        return found.page(offset, size);
    }

    @Override
    public OptionalLong indexOf(String id) {
        int place = found.ids().indexOf(id);
        return place < 0 ? OptionalLong.empty() : OptionalLong.of(place);
    }
}
