package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands where in a matrix that shows one stage or both.
public final class MatrixChips {

    private final Scale scale;
    private final List<RatedRisk> risks;
    private final Shown shown;
    private final @Nullable String kind;
    private final Map<Cell, List<Chip>> cells = new HashMap<>();
    private final List<Chip> unrated = new ArrayList<>();

    /// @param risks by their numbers
    /// @param kind null for the worst kind of each risk
    public MatrixChips(Scale scale, List<RatedRisk> risks, Shown shown, @Nullable String kind) {
        this(scale, risks, shown, kind, true);
    }

    private MatrixChips(
            Scale scale,
            List<RatedRisk> risks,
            Shown shown,
            @Nullable String kind,
            boolean areAllToBePlaced) {
        this.scale = scale;
        this.risks = List.copyOf(risks);
        this.shown = shown;
        this.kind = kind;
        for (RatedRisk rated : risks) {
            for (Stage stage : shown.stages()) {
                Optional<Cell> cell = rated.cell(stage, kind).filter(scale::holds);
                if (cell.isPresent()) {
                    cells.computeIfAbsent(cell.get(), _ -> new ArrayList<>())
                            .add(new Chip(rated, stage));
                } else if (areAllToBePlaced && stage == shown.stages().getFirst()) {
                    // How it stands after actions can wait until there are any.
                    unrated.add(new Chip(rated, stage));
                }
            }
        }
    }

    /// Where risks stood and stand: hollow then, filled now. What is new or gone has one mark, and
    /// nothing is left to be placed.
    public static MatrixChips of(RiskComparison comparison) {
        return new MatrixChips(
                comparison.later().version().scale(), comparison.drawn(), Shown.BOTH, null, false);
    }

    /// What the matrix is drawn on.
    public Scale scale() {
        return scale;
    }

    /// All risks, by their numbers.
    public List<RatedRisk> risks() {
        return risks;
    }

    /// Which stages stand in it.
    public Shown shown() {
        return shown;
    }

    /// The kind of consequence that it shows; null for the worst of all.
    public @Nullable String kind() {
        return kind;
    }

    /// The marks in a cell, by the numbers of their risks.
    public List<Chip> in(Cell cell) {
        return List.copyOf(cells.getOrDefault(cell, List.of()));
    }

    /// The marks that have no place yet, at most one for each risk.
    public List<Chip> unrated() {
        return List.copyOf(unrated);
    }

    /// The cell in which a mark stands; empty when it has no place.
    public Optional<Cell> cellOf(Chip chip) {
        return chip.rated().cell(chip.stage(), kind).filter(scale::holds);
    }

    /// Risks that stand in one cell before and in another after, by their numbers.
    public List<RatedRisk> moved() {
        return risks.stream().filter(this::isMoved).toList();
    }

    private boolean isMoved(RatedRisk rated) {
        Optional<Cell> before = rated.cell(Stage.BEFORE, kind).filter(scale::holds);
        Optional<Cell> after = rated.cell(Stage.AFTER, kind).filter(scale::holds);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /// Whether a risk has a mark in that cell.
    public boolean stands(RatedRisk rated, Cell cell) {
        return shown.stages().stream()
                .anyMatch(stage -> rated.cell(stage, kind).filter(cell::equals).isPresent());
    }

    /// What would come of moving a mark to a cell. It may land in a worse column than the one aimed
    /// at, see [RatedRisk#moved].
    public Move move(Chip chip, Cell target) {
        RatedRisk next =
                chip.rated().moved(chip.stage(), kind, scale.kinds().getFirst().code(), target);
        Cell lands = next.cell(chip.stage(), kind).orElse(target);
        return new Move(chip, target, lands, next);
    }

    /// A move that has not been made.
    ///
    /// @param chip what is moved
    /// @param target the cell that was aimed at
    /// @param lands the cell in which it would stand
    /// @param next the risk as it would be rated
    public record Move(Chip chip, Cell target, Cell lands, RatedRisk next) {

        /// Whether it lands elsewhere, because another kind of consequence is worse.
        public boolean isHeldBack() {
            return !target.equals(lands);
        }
    }
}
