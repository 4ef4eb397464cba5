package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The matrix as a grid: likelihood upwards, consequence to the right, and in each cell its level,
/// its mark and the numbers of its risks.
final class MatrixGrid {

    static final String HOLLOW = "□";
    static final String FILLED = "■";

    private final Scale scale;
    private final Language language;
    private final int most;

    /// @param most risks of a cell that are named; of the others it is told how many there are
    MatrixGrid(Scale scale, Language language, int most) {
        this.scale = scale;
        this.language = language;
        this.most = most;
    }

    /// What a band is called, with its mark.
    static String word(Band band) {
        return band.glyph().sign() + " " + band.name();
    }

    /// The risks as they stand at one stage.
    GridSpec at(Stage stage, List<RatedRisk> risks) {
        return grid(risks, List.of(stage));
    }

    /// Where they stand before and after: before hollow, after filled.
    GridSpec both(List<RatedRisk> risks) {
        return grid(risks, List.of(Stage.values()));
    }

    private GridSpec grid(List<RatedRisk> risks, List<Stage> stages) {
        Map<Stage, RiskMatrix> matrices = new EnumMap<>(Stage.class);
        stages.forEach(stage -> matrices.put(stage, new RiskMatrix(scale, risks, stage, null)));
        List<GridSpec.Row> rows = new ArrayList<>();
        for (int likelihood = scale.likelihoods().size(); likelihood >= 1; likelihood--) {
            List<GridSpec.Shade> cells = new ArrayList<>();
            for (int step = 1; step <= scale.consequences().size(); step++) {
                Cell cell = new Cell(likelihood, step);
                Band band = scale.band(cell);
                String named = named(cell, matrices);
                cells.add(
                        new GridSpec.Shade(
                                named.isEmpty() ? word(band) : word(band) + "\n" + named,
                                band.colour()));
            }
            rows.add(
                    new GridSpec.Row(
                            likelihood + " " + scale.likelihood(likelihood).name(), cells));
        }
        List<String> columns = new ArrayList<>();
        for (int step = 1; step <= scale.consequences().size(); step++) {
            columns.add(step + " " + scale.consequences().get(step - 1));
        }
        return new GridSpec(
                altText(matrices),
                scale.likelihoodAxis() + " ↑ / " + scale.consequenceAxis() + " →",
                columns,
                rows);
    }

    private String named(Cell cell, Map<Stage, RiskMatrix> matrices) {
        List<String> names = new ArrayList<>();
        matrices.forEach(
                (stage, matrix) ->
                        matrix.in(cell)
                                .forEach(
                                        risk ->
                                                names.add(
                                                        sign(stage, matrices.size())
                                                                + risk.risk().label())));
        if (names.size() <= most) {
            return String.join(" ", names);
        }
        return String.join(" ", names.subList(0, most - 1)) + " +" + (names.size() - most + 1);
    }

    private static String sign(Stage stage, int stages) {
        if (stages == 1) {
            return "";
        }
        return stage == Stage.BEFORE ? HOLLOW : FILLED;
    }

    /// What the matrix shows, in words: how many risks each level has, and which.
    private String altText(Map<Stage, RiskMatrix> matrices) {
        List<String> sentences = new ArrayList<>();
        matrices.forEach((stage, matrix) -> sentences.add(altText(stage, matrix)));
        return String.join(" ", sentences);
    }

    private String altText(Stage stage, RiskMatrix matrix) {
        List<String> levels = new ArrayList<>();
        for (int rank = scale.bands().size() - 1; rank >= 0; rank--) {
            List<String> labels = labels(matrix, rank);
            if (!labels.isEmpty()) {
                levels.add(scale.bands().get(rank).name() + ": " + String.join(", ", labels));
            }
        }
        if (!matrix.unrated().isEmpty()) {
            levels.add(said(text("export.unrated", labels(matrix.unrated()))));
        }
        String told = levels.isEmpty() ? said(text("export.none")) : String.join("; ", levels);
        return said(text("export.alt", stage.label().in(language), told));
    }

    private List<String> labels(RiskMatrix matrix, int rank) {
        List<String> labels = new ArrayList<>();
        for (int likelihood = scale.likelihoods().size(); likelihood >= 1; likelihood--) {
            for (int step = 1; step <= scale.consequences().size(); step++) {
                Cell cell = new Cell(likelihood, step);
                if (scale.rank(cell) == rank) {
                    matrix.in(cell).forEach(risk -> labels.add(risk.risk().label()));
                }
            }
        }
        return labels;
    }

    /// The labels of risks, parted by commas.
    static String labels(Collection<RatedRisk> risks) {
        return risks.stream().map(risk -> risk.risk().label()).collect(Collectors.joining(", "));
    }

    private String said(Text words) {
        return words.in(language);
    }
}
