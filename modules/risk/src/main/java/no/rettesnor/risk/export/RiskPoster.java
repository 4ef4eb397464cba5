package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.PosterSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An analysis for the wall: the matrix with where the risks stand before and after, the list of
/// them, and what the words mean.
final class RiskPoster {

    private static final int NAMED_IN_A_CELL = 24;

    private final Dossier dossier;
    private final Language language;
    private final AnalysisFacts facts;

    RiskPoster(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
        this.facts = new AnalysisFacts(dossier, language);
    }

    PosterSpec spec(Clock clock) {
        ScaleTables tables = new ScaleTables(dossier.scale(), language);
        List<PosterSpec.Explained> explained = new ArrayList<>();
        explained.add(
                new PosterSpec.Explained(
                        dossier.scale().likelihoodAxis(), tables.likelihoods(), List.of(1, 4)));
        if (dossier.scale().kinds().stream().anyMatch(Dossier::isDefined)) {
            explained.add(
                    new PosterSpec.Explained(
                            dossier.scale().consequenceAxis(), tables.consequences(), List.of()));
        }
        List<GridSpec.Shade> legend = new ArrayList<>(tables.legend());
        boolean after = isRatedAfter();
        if (after) {
            legend.add(
                    new GridSpec.Shade(
                            MatrixGrid.HOLLOW + " " + said(Stage.BEFORE.label()), "#ffffff"));
            legend.add(
                    new GridSpec.Shade(
                            MatrixGrid.FILLED + " " + said(Stage.AFTER.label()), "#ffffff"));
        }
        MatrixGrid grid = new MatrixGrid(dossier.scale(), language, NAMED_IN_A_CELL);
        return new PosterSpec(
                dossier.analysis().title(),
                facts.line(),
                footer(LocalDate.now(clock)),
                language,
                after ? grid.both(dossier.risks()) : grid.at(Stage.BEFORE, dossier.risks()),
                legend,
                listed(),
                List.of(6, 34, 14, 14, 22, 14),
                explained);
    }

    private boolean isRatedAfter() {
        RiskMatrix after = new RiskMatrix(dossier.scale(), dossier.risks(), Stage.AFTER, null);
        return after.unrated().size() < dossier.risks().size();
    }

    private String footer(LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(dossier.analysis().title());
        parts.add(facts.scale());
        parts.add(said(text("export.printed", facts.day(today))));
        String people = dossier.people();
        if (!people.isBlank()) {
            parts.add(said(text("export.fact.participants")) + ": " + people);
        }
        return String.join(" · ", parts);
    }

    private TableSpec listed() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RatedRisk risk : dossier.byBand()) {
            rows.add(
                    List.of(
                            Cell.of(risk.risk().label()),
                            Cell.of(risk.risk().event()),
                            Cell.of(dossier.level(risk, Stage.BEFORE)),
                            Cell.of(dossier.level(risk, Stage.AFTER)),
                            Cell.of(
                                    dossier.actionsOf(risk).stream()
                                            .map(ImprovementAction::text)
                                            .collect(Collectors.joining("\n"))),
                            Cell.of(risk.risk().owner())));
        }
        return TableSpec.of(
                List.of(
                        ColumnSpec.text(said(text("import.field.number"))),
                        ColumnSpec.text(said(text("import.field.event"))),
                        ColumnSpec.text(said(Stage.BEFORE.label())),
                        ColumnSpec.text(said(Stage.AFTER.label())),
                        ColumnSpec.text(said(text("import.field.action"))),
                        ColumnSpec.text(said(text("import.field.owner")))),
                rows);
    }

    private String said(Text words) {
        return words.in(language);
    }
}
