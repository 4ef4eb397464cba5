package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An analysis as a report: what it is about and how it was done, what the scale means, the matrix
/// before and after, every risk with the worst first, and what is done about them.
final class RiskPaper {

    private static final int ALL = Integer.MAX_VALUE;

    private final Dossier dossier;
    private final Language language;
    private final AnalysisFacts facts;

    RiskPaper(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
        this.facts = new AnalysisFacts(dossier, language);
    }

    DocumentSpec spec() {
        List<Part> parts = new ArrayList<>();
        parts.add(new DocumentSpec.Table("", facts()));
        RiskAnalysis analysis = dossier.analysis();
        section(parts, said(text("export.fact.scope")), analysis.scope());
        section(parts, said(text("export.fact.method")), analysis.method());
        section(parts, said(text("export.fact.criteria")), analysis.criteria());
        participants(parts);
        scale(parts);
        for (Stage stage : Stage.values()) {
            matrix(parts, stage);
        }
        overview(parts);
        new RiskSections(dossier, language).addTo(parts);
        actions(parts);
        return new DocumentSpec(analysis.title(), facts.line(), language, parts);
    }

    /// What fits into a line; the rest has sections of its own.
    private TableSpec facts() {
        RiskAnalysis analysis = dossier.analysis();
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, said(text("export.fact.unit")), dossier.unit());
        fact(rows, said(text("export.fact.status")), said(analysis.status().label()));
        fact(rows, said(text("export.fact.leader")), analysis.leader());
        fact(rows, said(text("export.fact.held")), facts.day(analysis.heldOn()));
        fact(rows, said(text("export.fact.review")), facts.day(analysis.reviewOn()));
        fact(rows, said(text("export.fact.scale")), facts.scale());
        return TableSpec.of(
                List.of(
                        ColumnSpec.text(said(text("export.fact"))),
                        ColumnSpec.text(said(text("export.fact.value")))),
                rows);
    }

    private static void fact(List<List<Cell>> rows, String name, String words) {
        if (!words.isBlank()) {
            rows.add(List.of(Cell.of(name), Cell.of(words)));
        }
    }

    private static void section(List<Part> parts, String name, String words) {
        if (!words.isBlank()) {
            parts.add(new DocumentSpec.Heading(1, name));
            words.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> parts.add(new DocumentSpec.Paragraph(line)));
        }
    }

    private void participants(List<Part> parts) {
        if (!dossier.participants().isEmpty()) {
            parts.add(new DocumentSpec.Heading(1, said(text("export.fact.participants"))));
            List<List<Cell>> rows = new ArrayList<>();
            for (Participant person : dossier.participants()) {
                rows.add(List.of(Cell.of(person.name()), Cell.of(person.role())));
            }
            parts.add(
                    new DocumentSpec.Table(
                            "",
                            TableSpec.of(
                                    List.of(
                                            ColumnSpec.text(said(text("export.person"))),
                                            ColumnSpec.text(said(text("export.role")))),
                                    rows)));
        }
    }

    private void scale(List<Part> parts) {
        ScaleTables tables = new ScaleTables(dossier.scale(), language);
        parts.add(new DocumentSpec.Heading(1, said(text("export.fact.scale"))));
        parts.add(new DocumentSpec.Table(dossier.scale().likelihoodAxis(), tables.likelihoods()));
        if (dossier.scale().kinds().stream().anyMatch(Dossier::isDefined)) {
            parts.add(
                    new DocumentSpec.Table(
                            dossier.scale().consequenceAxis(), tables.consequences()));
        }
        parts.add(new DocumentSpec.Heading(2, said(text("export.legend"))));
        parts.add(
                new DocumentSpec.Bullets(
                        tables.legend().stream().map(GridSpec.Shade::words).toList()));
    }

    private void matrix(List<Part> parts, Stage stage) {
        RiskMatrix matrix = new RiskMatrix(dossier.scale(), dossier.risks(), stage, null);
        if (stage == Stage.AFTER && matrix.unrated().size() == dossier.risks().size()) {
            return;
        }
        GridSpec grid = new MatrixGrid(dossier.scale(), language, ALL).at(stage, dossier.risks());
        String name = said(text("export.matrix", stage.label()));
        parts.add(new DocumentSpec.Heading(1, name));
        parts.add(new DocumentSpec.Grid(name, grid));
        // What is seen is also said.
        parts.add(new DocumentSpec.Paragraph(grid.altText()));
    }

    private void overview(List<Part> parts) {
        parts.add(new DocumentSpec.Heading(1, said(text("export.sheet.risks"))));
        List<List<Cell>> rows = new ArrayList<>();
        for (RatedRisk risk : dossier.byBand()) {
            rows.add(
                    List.of(
                            Cell.of(risk.risk().label()),
                            Cell.of(risk.risk().event()),
                            Cell.of(dossier.level(risk, Stage.BEFORE)),
                            Cell.of(dossier.level(risk, Stage.AFTER)),
                            Cell.of(risk.risk().owner())));
        }
        parts.add(
                new DocumentSpec.Table(
                        "",
                        TableSpec.of(
                                List.of(
                                        ColumnSpec.text(said(text("import.field.number"))),
                                        ColumnSpec.text(said(text("import.field.event"))),
                                        ColumnSpec.text(said(Stage.BEFORE.label())),
                                        ColumnSpec.text(said(Stage.AFTER.label())),
                                        ColumnSpec.text(said(text("import.field.owner")))),
                                rows)));
    }

    private void actions(List<Part> parts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RatedRisk risk : dossier.byBand()) {
            for (ImprovementAction action : dossier.actionsOf(risk)) {
                LocalDate due = action.due();
                rows.add(
                        List.of(
                                Cell.of(risk.risk().label()),
                                Cell.of(action.text()),
                                Cell.of(action.level() == null ? "" : said(action.level().label())),
                                Cell.of(action.owner() == null ? "" : action.owner()),
                                due == null
                                        ? Cell.blank()
                                        : new Cell.Date(due.atStartOfDay(), false),
                                Cell.of(said(action.status().label()))));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new DocumentSpec.Heading(1, said(text("export.actions"))));
            parts.add(
                    new DocumentSpec.Table(
                            "",
                            TableSpec.of(
                                    List.of(
                                            ColumnSpec.text(said(text("import.field.number"))),
                                            ColumnSpec.text(said(text("import.field.action"))),
                                            ColumnSpec.text(
                                                    said(text("import.field.action_level"))),
                                            ColumnSpec.text(
                                                    said(text("import.field.action_owner"))),
                                            new ColumnSpec(
                                                    said(text("import.field.action_due")),
                                                    ValueFormat.DATE),
                                            ColumnSpec.text(
                                                    said(text("import.field.action_status")))),
                                    rows)));
        }
    }

    private String said(Text words) {
        return words.in(language);
    }
}
