package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.report.WorkbookSpec.Block;
import no.rettesnor.office.report.WorkbookSpec.Coloured;
import no.rettesnor.office.report.WorkbookSpec.Lines;
import no.rettesnor.office.report.WorkbookSpec.ListSheet;
import no.rettesnor.office.report.WorkbookSpec.PageSheet;
import no.rettesnor.office.report.WorkbookSpec.Words;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One or many analyses as a workbook of four sheets: method, scale and legend; the matrix before;
/// the matrix after; all risks.
final class RiskBook {

    private static final int ALL = Integer.MAX_VALUE;

    private final List<Dossier> dossiers;
    private final Language language;

    RiskBook(List<Dossier> dossiers, Language language) {
        this.dossiers = dossiers;
        this.language = language;
    }

    WorkbookSpec spec() {
        String title =
                dossiers.size() == 1
                        ? dossiers.getFirst().analysis().title()
                        : said(text("export.title.many", dossiers.size()));
        RiskList list = new RiskList(dossiers, language);
        return new WorkbookSpec(
                title,
                List.of(
                        new PageSheet(said(text("export.sheet.method")), methodWidths(), method()),
                        matrix(Stage.BEFORE, said(text("export.sheet.before"))),
                        matrix(Stage.AFTER, said(text("export.sheet.after"))),
                        new ListSheet(
                                said(text("export.sheet.risks")), list.table(), list.widths())));
    }

    private static List<Integer> methodWidths() {
        return List.of(28, 42, 28, 28, 28, 28, 28);
    }

    private List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Dossier dossier : dossiers) {
            AnalysisFacts facts = new AnalysisFacts(dossier, language);
            blocks.add(new Words(dossier.analysis().title(), true));
            blocks.add(new Lines(facts.table()));
        }
        for (Dossier dossier : dossiers) {
            if (told.add(dossier.version().id())) {
                scale(blocks, dossier);
            }
        }
        return blocks;
    }

    private void scale(List<Block> blocks, Dossier dossier) {
        Scale scale = dossier.scale();
        ScaleTables tables = new ScaleTables(scale, language);
        blocks.add(new Words(new AnalysisFacts(dossier, language).scale(), true));
        blocks.add(new Lines(tables.likelihoods()));
        TableSpec consequences = tables.consequences();
        blocks.add(new Lines(consequences));
        blocks.add(new Words(said(text("export.legend")), true));
        List<GridSpec.Row> rows = new ArrayList<>();
        for (Band band : scale.bands()) {
            rows.add(
                    new GridSpec.Row(
                            MatrixGrid.word(band),
                            List.of(
                                    new GridSpec.Shade(
                                            band.acceptance().label().in(language),
                                            band.colour()))));
        }
        blocks.add(
                new Coloured(
                        new GridSpec(
                                said(text("export.legend")),
                                said(text("export.level")),
                                List.of(said(text("export.asks"))),
                                rows)));
    }

    private PageSheet matrix(Stage stage, String name) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(24));
        for (Dossier dossier : dossiers) {
            blocks.add(new Words(dossier.analysis().title(), true));
            blocks.add(
                    new Coloured(
                            new MatrixGrid(dossier.scale(), language, ALL)
                                    .at(stage, dossier.risks())));
            String unrated =
                    MatrixGrid.labels(
                            new RiskMatrix(dossier.scale(), dossier.risks(), stage, null)
                                    .unrated());
            if (!unrated.isEmpty()) {
                blocks.add(new Words(said(text("export.unrated", unrated)), false));
            }
            while (widths.size() <= dossier.scale().consequences().size()) {
                widths.add(22);
            }
        }
        return new PageSheet(name, widths, blocks);
    }

    private String said(Text words) {
        return words.in(language);
    }
}
