package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that leaves the house together, as far as counts go: the cells, what everybody knows
/// about them, and the files that are out already.
///
/// A percentage, a rate or a difference is not a cell: it tells the counts it is made of, so those
/// are the cells, and it is shown only if all of them are.
public final class Publication {

    /// @param value the true count
    /// @param places how often it is shown; 0 for a count that is not shown and only follows from
    ///   others
    /// @param importance how much a reader would miss it; 1 as a rule
    record Shown(long value, int places, double importance) {}

    private final GuardRule rule;
    private final Map<CellKey, Shown> cells;
    private final List<Relation> relations;
    private final Set<CellKey> known;
    private final List<Exemption> exemptions;
    private final List<EarlierPublication> earlier;

    private Publication(Builder builder) {
        rule = builder.rule;
        cells = new LinkedHashMap<>(builder.cells);
        relations = List.copyOf(new LinkedHashSet<>(builder.relations));
        known = new LinkedHashSet<>(builder.known);
        exemptions = List.copyOf(builder.exemptions);
        earlier = List.copyOf(builder.earlier);
        Set<CellKey> missing = new HashSet<>(known);
        exemptions.forEach(exemption -> missing.add(exemption.cell()));
        relations.forEach(relation -> relation.terms().forEach(term -> missing.add(term.cell())));
        missing.removeAll(cells.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No count is given for " + missing);
        }
    }

    /// A publication under that rule, with nothing in it yet.
    public static Builder builder(GuardRule rule) {
        return new Builder(rule);
    }

    /// What is too small.
    public GuardRule rule() {
        return rule;
    }

    Map<CellKey, Shown> cells() {
        return cells;
    }

    List<Relation> relations() {
        return relations;
    }

    Set<CellKey> known() {
        return known;
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    List<EarlierPublication> earlier() {
        return earlier;
    }

    /// Collects what is published.
    public static final class Builder {

        private final GuardRule rule;
        private final Map<CellKey, Shown> cells = new LinkedHashMap<>();
        private final List<Relation> relations = new ArrayList<>();
        private final Set<CellKey> known = new LinkedHashSet<>();
        private final List<Exemption> exemptions = new ArrayList<>();
        private final List<EarlierPublication> earlier = new ArrayList<>();

        private Builder(GuardRule rule) {
            this.rule = rule;
        }

        /// A count that is shown. The same cell may be shown in many places.
        ///
        /// @throws IllegalArgumentException when it is negative, or was given with another number
        public Builder count(CellKey cell, long value) {
            return add(cell, value, 1);
        }

        /// A count that nobody is shown, but that follows from others, such as what is left of a
        /// whole when one part of it is told.
        public Builder unshown(CellKey cell, long value) {
            return add(cell, value, 0);
        }

        /// A total and its parts, all of them given as counts. A blank part, that nobody could
        /// report for, is left out.
        public Builder sum(CellKey total, List<CellKey> parts) {
            return relation(Relation.sum(total, parts));
        }

        /// Anything else everybody knows about the cells.
        public Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        /// One part of a whole whose other parts are not shown: the rest is a count as well.
        public Builder partOf(CellKey whole, CellKey part) {
            CellKey rest = new CellKey(whole.words() + " - " + part.words());
            Shown all = cells.get(whole);
            Shown some = cells.get(part);
            if (all == null || some == null) {
                throw new IllegalArgumentException("No count is given for the whole or the part");
            }
            unshown(rest, all.value - some.value);
            return sum(whole, List.of(part, rest));
        }

        /// A whole table with its totals.
        public Builder table(CountTable table) {
            table.cells().forEach(this::count);
            table.sums().forEach(this::relation);
            return this;
        }

        /// A number that readers have from elsewhere, so that hiding it helps nobody.
        public Builder known(CellKey cell) {
            known.add(cell);
            return this;
        }

        /// A small number that is told all the same.
        public Builder exempt(Exemption exemption) {
            exemptions.add(exemption);
            return this;
        }

        /// How much a reader would miss a number; the guard hides the less important one of two.
        ///
        /// @param importance more than 0; 1 is what all have
        public Builder importance(CellKey cell, double importance) {
            Shown shown = cells.get(cell);
            if (shown == null || !(importance > 0)) {
                throw new IllegalArgumentException("No such cell or importance: " + cell);
            }
            cells.put(cell, new Shown(shown.value, shown.places, importance));
            return this;
        }

        /// A file that is already out.
        public Builder previouslyPublished(EarlierPublication file) {
            earlier.add(file);
            return this;
        }

        /// Everything together.
        ///
        /// @throws IllegalArgumentException when something is said of a cell that is not given
        public Publication build() {
            return new Publication(this);
        }

        private Builder add(CellKey cell, long value, int places) {
            if (value < 0) {
                throw new IllegalArgumentException("A count below nought: " + cell);
            }
            Shown before = cells.get(cell);
            if (before != null && before.value != value) {
                throw new IllegalArgumentException(
                        "%s is %d in one place and %d in another"
                                .formatted(cell, before.value, value));
            }
            cells.put(
                    cell,
                    before == null
                            ? new Shown(value, places, 1)
                            : new Shown(value, before.places + places, before.importance));
            return this;
        }
    }
}
