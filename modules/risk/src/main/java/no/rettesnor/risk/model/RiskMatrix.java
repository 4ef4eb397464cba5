package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which risks stand in which cell, at one stage and for one kind of consequence.
public final class RiskMatrix {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::likelihood).thenComparingInt(Cell::consequence);

    private final Scale scale;
    private final Map<Cell, List<RatedRisk>> cells = new TreeMap<>(ORDER);
    private final List<RatedRisk> unrated = new ArrayList<>();

    /// @param kind null for the worst kind of each risk
    public RiskMatrix(Scale scale, List<RatedRisk> risks, Stage stage, @Nullable String kind) {
        this.scale = scale;
        risks.stream()
                .sorted(Comparator.comparingInt(rated -> rated.risk().number()))
                .forEach(rated -> place(rated, stage, kind));
    }

    private void place(RatedRisk rated, Stage stage, @Nullable String kind) {
        rated.cell(stage, kind)
                .filter(scale::holds)
                .ifPresentOrElse(
                        cell -> cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(rated),
                        () -> unrated.add(rated));
    }

    /// What the matrix is drawn on.
    public Scale scale() {
        return scale;
    }

    /// The risks in a cell, by their numbers.
    public List<RatedRisk> in(Cell cell) {
        return List.copyOf(cells.getOrDefault(cell, List.of()));
    }

    /// Those that are not rated on both axes yet, by their numbers.
    public List<RatedRisk> unrated() {
        return List.copyOf(unrated);
    }

    /// How many stand in cells of each band, in the order of the scale's bands.
    public List<Integer> byBand() {
        int[] counts = new int[scale.bands().size()];
        cells.forEach((cell, risks) -> counts[scale.rank(cell)] += risks.size());
        return Arrays.stream(counts).boxed().toList();
    }
}
