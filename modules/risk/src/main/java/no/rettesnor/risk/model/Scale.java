package no.rettesnor.risk.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What ratings mean in an analysis: the steps of both axes, what each does to each kind of value,
/// and the band of every cell. The band is given cell by cell and not by a product, for equal
/// products are not equally bad: what is rare and devastating is no nuisance.
///
/// @param likelihoodAxis name of the axis upwards
/// @param consequenceAxis name of the axis to the right
/// @param likelihoods the steps upwards, the rarest first; 3–6
/// @param consequences names of the steps to the right, the mildest first; 3–6
/// @param kinds what may be harmed; at least one
/// @param bands the mildest first; 2–5
/// @param cells for each likelihood, for each consequence, the band's place among `bands` from 0
public record Scale(
        String likelihoodAxis,
        String consequenceAxis,
        List<Level> likelihoods,
        List<String> consequences,
        List<ConsequenceKind> kinds,
        List<Band> bands,
        List<List<Integer>> cells) {

    /// The fewest steps of an axis.
    public static final int FEWEST = 3;

    /// The most steps of an axis.
    public static final int MOST = 6;

    public Scale {
        likelihoods = List.copyOf(likelihoods);
        consequences = List.copyOf(consequences);
        kinds = List.copyOf(kinds);
        bands = List.copyOf(bands);
        cells = cells.stream().map(List::copyOf).toList();
        requireSteps(likelihoods.size());
        requireSteps(consequences.size());
        int width = consequences.size();
        if (cells.size() != likelihoods.size()
                || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every cell has a band");
        }
        int last = bands.size() - 1;
        if (last < 1
                || last > 4
                || cells.stream().flatMap(List::stream).anyMatch(band -> band < 0 || band > last)) {
            throw new IllegalArgumentException("A cell's band is one of two to five");
        }
        if (kinds.isEmpty()
                || kinds.stream().map(ConsequenceKind::code).distinct().count() != kinds.size()
                || kinds.stream().anyMatch(kind -> kind.definitions().size() != width)) {
            throw new IllegalArgumentException("Kinds of consequence define every step, once");
        }
    }

    /// The band of a cell.
    public Band band(Cell cell) {
        return bands.get(rank(cell));
    }

    /// How bad a cell is, from 0; the place of its band.
    public int rank(Cell cell) {
        if (!holds(cell)) {
            throw new IllegalArgumentException("Outside the matrix: " + cell);
        }
        return cells.get(cell.likelihood() - 1).get(cell.consequence() - 1);
    }

    /// Whether the matrix has that cell.
    public boolean holds(Cell cell) {
        return cell.likelihood() <= likelihoods.size() && cell.consequence() <= consequences.size();
    }

    /// The step with that number.
    ///
    /// @param step from 1
    public Level likelihood(int step) {
        return likelihoods.get(step - 1);
    }

    /// The kind with that code; empty when the scale has none such.
    public Optional<ConsequenceKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The step whose frequencies hold that many times a year; empty when none is given in numbers.
    public Optional<Integer> likelihoodOf(double timesAYear) {
        return IntStream.rangeClosed(1, likelihoods.size())
                .filter(step -> likelihood(step).holds(timesAYear))
                .boxed()
                .findFirst();
    }

    /// Whether no cell is milder than one that is rarer or less harmful. A matrix that is not can
    /// be used, but is most likely a slip.
    public boolean isOrdered() {
        for (int likelihood = 1; likelihood <= likelihoods.size(); likelihood++) {
            for (int consequence = 1; consequence <= consequences.size(); consequence++) {
                int rank = rank(new Cell(likelihood, consequence));
                boolean rarer =
                        likelihood > 1 && rank(new Cell(likelihood - 1, consequence)) > rank;
                boolean milder =
                        consequence > 1 && rank(new Cell(likelihood, consequence - 1)) > rank;
                if (rarer || milder) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void requireSteps(int steps) {
        if (steps < FEWEST || steps > MOST) {
            throw new IllegalArgumentException("An axis has three to six steps, not " + steps);
        }
    }
}
