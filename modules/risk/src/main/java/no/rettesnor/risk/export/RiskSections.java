package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.model.scoring.Round;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The risks of a report, one by one, the worst first, under the name of their level.
final class RiskSections {

    private final Dossier dossier;
    private final Language language;

    RiskSections(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    void addTo(List<Part> parts) {
        int level = Integer.MAX_VALUE;
        List<RatedRisk> sorted = dossier.byBand();
        for (RatedRisk risk : sorted) {
            int rank = dossier.rank(risk);
            if (rank != level) {
                level = rank;
                int same = rank;
                long count = sorted.stream().filter(each -> dossier.rank(each) == same).count();
                String name =
                        rank < 0
                                ? said(text("export.unrated.heading"))
                                : MatrixGrid.word(dossier.scale().bands().get(rank));
                parts.add(new DocumentSpec.Heading(2, name + " (" + count + ")"));
            }
            add(parts, risk);
        }
    }

    private void add(List<Part> parts, RatedRisk rated) {
        Risk risk = rated.risk();
        parts.add(new DocumentSpec.Heading(3, risk.label() + " " + risk.event()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            row(rows, said(stage.label()), rating(rated, stage));
        }
        row(rows, said(text("import.field.process_step")), risk.processStep());
        row(rows, said(text("import.field.causes")), risk.causes());
        row(rows, said(text("import.field.barriers")), risk.barriers());
        row(rows, said(text("import.field.consequences")), risk.consequences());
        if (risk.knowledge() != null) {
            row(rows, said(text("import.field.knowledge")), said(risk.knowledge().label()));
        }
        if (risk.vulnerability() != null) {
            row(rows, said(text("import.field.vulnerability")), said(risk.vulnerability().label()));
        }
        if (risk.controllability() != null) {
            row(
                    rows,
                    said(text("import.field.controllability")),
                    said(risk.controllability().label()));
        }
        if (risk.treatment() != null) {
            row(rows, said(text("import.field.treatment")), said(risk.treatment().label()));
        }
        row(rows, said(text("import.field.owner")), risk.owner());
        row(rows, said(text("import.field.note")), risk.note());
        row(rows, said(text("export.dissent")), dissent(risk));
        bowTie(rows, dossier.bowTies().get(risk.id()));
        if (!rows.isEmpty()) {
            parts.add(
                    new DocumentSpec.Table(
                            "",
                            TableSpec.of(
                                    List.of(
                                            ColumnSpec.text(risk.label()),
                                            ColumnSpec.text(said(text("export.fact.value")))),
                                    rows)));
        }
    }

    /// Likelihood and consequence of each kind, and the level they come to.
    private String rating(RatedRisk rated, Stage stage) {
        List<String> words = new ArrayList<>();
        Integer likelihood = rated.risk().likelihood(stage);
        if (likelihood != null) {
            words.add(dossier.scale().likelihoodAxis() + ": " + dossier.likelihood(likelihood));
        }
        for (ConsequenceKind kind : dossier.scale().kinds()) {
            OptionalInt step = rated.consequence(stage, kind.code());
            if (step.isPresent()) {
                words.add(kind.name() + ": " + dossier.consequence(step.getAsInt()));
            }
        }
        String level = dossier.level(rated, stage);
        if (!level.isEmpty()) {
            words.addFirst(level);
        }
        return String.join("\n", words);
    }

    private String dissent(Risk risk) {
        return dossier.rounds().getOrDefault(risk.id(), List.of()).stream()
                .filter(round -> !round.dissent().isBlank())
                .map(Round::dissent)
                .collect(Collectors.joining("\n"));
    }

    private void bowTie(List<List<Cell>> rows, @Nullable BowTie bowTie) {
        if (bowTie == null) {
            return;
        }
        for (Side side : Side.values()) {
            List<String> lines = new ArrayList<>();
            for (BowTieLine line : bowTie.lines(side)) {
                String barriers =
                        bowTie.barriers(line).stream()
                                .map(Barrier::text)
                                .collect(Collectors.joining(" → "));
                lines.add(barriers.isEmpty() ? line.text() : line.text() + " → " + barriers);
            }
            row(rows, said(side.label()), String.join("\n", lines));
        }
    }

    private static void row(List<List<Cell>> rows, String name, String words) {
        if (!words.isBlank()) {
            rows.add(List.of(Cell.of(name), Cell.of(words)));
        }
    }

    private String said(Text words) {
        return words.in(language);
    }
}
