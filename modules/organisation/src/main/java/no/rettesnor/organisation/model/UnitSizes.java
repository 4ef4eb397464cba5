package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How large units are, year by year. What is said of a unit counts for everything beneath it;
/// where nothing is said, it is as large as the units right beneath it together, if all of them are
/// known. A unit whose size is not known has none: never 0.
public final class UnitSizes {

    private record Key(String unitId, int year) {}

    private final UnitTree tree;
    private final Map<Key, UnitSize> sizes = new HashMap<>();

    /// @param tree all units, closed ones too
    public UnitSizes(UnitTree tree, Collection<UnitSize> sizes) {
        this.tree = tree;
        sizes.forEach(size -> this.sizes.put(new Key(size.unitId(), size.year()), size));
    }

    /// The unit's full-time posts in that year.
    public OptionalDouble posts(String unitId, int year) {
        return size(unitId, year, UnitSize::posts);
    }

    /// How many used the unit's services in that year.
    public OptionalDouble users(String unitId, int year) {
        return size(unitId, year, UnitSize::users);
    }

    private OptionalDouble size(
            String unitId, int year, Function<UnitSize, @Nullable Double> what) {
        UnitSize own = sizes.get(new Key(unitId, year));
        Double known = own == null ? null : what.apply(own);
        if (known != null) {
            return known > 0 ? OptionalDouble.of(known) : OptionalDouble.empty();
        }
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        List<OrgUnit> beneath =
                tree.children(unitId).stream().filter(unit -> unit.isValidOn(end)).toList();
        double sum = 0;
        for (OrgUnit unit : beneath) {
            OptionalDouble size = size(unit.id(), year, what);
            if (size.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += size.getAsDouble();
        }
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
