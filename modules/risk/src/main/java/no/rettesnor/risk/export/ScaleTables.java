package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Scale;

import java.util.ArrayList;
import java.util.List;

/// What a scale means, as tables.
final class ScaleTables {

    private final Scale scale;
    private final Language language;

    ScaleTables(Scale scale, Language language) {
        this.scale = scale;
        this.language = language;
    }

    /// The steps of the likelihood axis, the rarest first.
    TableSpec likelihoods() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int step = 1; step <= scale.likelihoods().size(); step++) {
            rows.add(
                    cells(
                            step + " " + scale.likelihood(step).name(),
                            scale.likelihood(step).definition()));
        }
        return TableSpec.of(
                columns(List.of(scale.likelihoodAxis(), said(text("export.definition")))), rows);
    }

    /// What each step of the consequence axis means for each kind, the kinds downwards.
    TableSpec consequences() {
        List<String> names = new ArrayList<>();
        names.add(scale.consequenceAxis());
        for (int step = 1; step <= scale.consequences().size(); step++) {
            names.add(step + " " + scale.consequences().get(step - 1));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (ConsequenceKind kind : scale.kinds()) {
            List<String> words = new ArrayList<>();
            words.add(kind.name());
            words.addAll(kind.definitions());
            rows.add(cells(words.toArray(String[]::new)));
        }
        return TableSpec.of(columns(names), rows);
    }

    /// What each level asks for, the mildest first, in its colour.
    List<GridSpec.Shade> legend() {
        return scale.bands().stream()
                .map(band -> new GridSpec.Shade(meaning(band), band.colour()))
                .toList();
    }

    private String meaning(Band band) {
        return MatrixGrid.word(band) + " – " + band.acceptance().label().in(language);
    }

    private static List<ColumnSpec> columns(List<String> names) {
        return names.stream().map(ColumnSpec::text).toList();
    }

    private static List<Cell> cells(String... words) {
        return List.of(words).stream().map(Cell::of).toList();
    }

    private String said(Text words) {
        return words.in(language);
    }
}
