package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitSize;
import no.rettesnor.organisation.model.UnitSizes;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How large units are, year by year.
public final class UnitSizeStore {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Store store;

    public UnitSizeStore(Store store) {
        this.store = store;
    }

    /// All that is known.
    ///
    /// @param tree all units, closed ones too
    public UnitSizes sizes(UnitTree tree) {
        return new UnitSizes(
                tree, store.read(session -> session.mapper(UnitSizeMapper.class).all()));
    }

    /// What is said of one unit, the oldest year first.
    public List<UnitSize> of(String unitId) {
        return store.read(session -> session.mapper(UnitSizeMapper.class).of(unitId));
    }

    /// Says how large a unit was in a year; with neither number, nothing is said any more.
    ///
    /// @throws RefusedException when a number or the year cannot be
    public void set(OrgUnit unit, int year, @Nullable Double posts, @Nullable Double users) {
        store.write(
                Action.of(text("size.set", unit.name(), Integer.toString(year))),
                session -> put(session, store.ids().next(), unit.id(), year, posts, users));
    }

    /// @return the row's id; empty when there is none any more
    static String put(
            StoreSession session,
            String newId,
            String unitId,
            int year,
            @Nullable Double posts,
            @Nullable Double users) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(text("size.bad-year", Integer.toString(year)));
        }
        if ((posts != null && posts <= 0) || (users != null && users <= 0)) {
            throw new RefusedException(text("size.bad-number"));
        }
        UnitSizeMapper mapper = session.mapper(UnitSizeMapper.class);
        UnitSize before =
                mapper.of(unitId).stream()
                        .filter(size -> size.year() == year)
                        .findFirst()
                        .orElse(null);
        if (posts == null && users == null) {
            if (before != null) {
                mapper.delete(before.id());
            }
            return "";
        }
        if (before == null) {
            mapper.insert(new UnitSize(newId, unitId, year, posts, users));
            return newId;
        }
        mapper.update(new UnitSize(before.id(), unitId, year, posts, users));
        return before.id();
    }
}
