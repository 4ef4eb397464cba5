package no.rettesnor.reports.drafting;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.reports.model.BlockKind;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Begins reports: rows that are not in the store yet.
public final class Beginning {

    private static final String SECTOR_FIGURE = "deviations.by-category";

    private final Store store;
    private final UnitTree tree;

    /// @param tree all units
    public Beginning(Store store, UnitTree tree) {
        this.store = store;
        this.tree = tree;
    }

    /// The figures that the template wants for one unit by itself.
    public Set<FigureKey> narrowed(ReportScope scope, ReportingPeriod period) {
        Set<FigureKey> keys = new LinkedHashSet<>();
        sectors(scope, period).forEach(unit -> keys.add(new FigureKey(SECTOR_FIGURE, unit.id())));
        return keys;
    }

    /// The annual report as the template has it. Figures that the program does not have are left
    /// out; those the template does not name come last.
    public ReportDraft fromTemplate(ReportNumbers numbers) {
        Language language = numbers.question().language();
        ReportingPeriod period = numbers.question().period();
        DraftParts parts = new DraftParts(report(numbers.scope(), period, language), store.ids());
        NumberFields fields = new NumberFields(numbers);
        Set<FigureKey> named = new HashSet<>();
        for (TemplateLine line : TemplateLine.annual()) {
            switch (line.kind()) {
                case "section" ->
                        parts.section(
                                line.first(),
                                text("section." + line.first()).in(language),
                                line.what().get(1).equals("demanded"),
                                line.what().get(2).replace("-", ""),
                                true);
                case "words" -> words(parts, fields, text("template." + line.first()), language);
                case "fill" -> parts.words("", text("template." + line.first()).in(language));
                case "table" ->
                        parts.block(
                                BlockKind.TABLE,
                                text("columns." + line.first()).in(language).replace(" | ", "\n"),
                                text("template." + line.first()).in(language),
                                null,
                                null,
                                null,
                                null);
                case "figure" -> {
                    FigureKey key = new FigureKey(line.first(), null);
                    if (numbers.figures().containsKey(key)) {
                        named.add(key);
                        parts.figure(line.first(), null);
                    }
                }
                case "sectors" -> sectors(parts, fields, numbers);
                case "others" ->
                        numbers.figures().keySet().stream()
                                .filter(key -> key.unitId() == null && !named.contains(key))
                                .forEach(key -> parts.figure(key.source(), null));
                default -> throw new IllegalStateException("No such line in a template: " + line);
            }
        }
        return parts.draft();
    }

    private void sectors(DraftParts parts, NumberFields fields, ReportNumbers numbers) {
        Language language = numbers.question().language();
        for (OrgUnit sector : sectors(numbers.scope(), numbers.question().period())) {
            FigureKey key = new FigureKey(SECTOR_FIGURE, sector.id());
            if (numbers.figures().containsKey(key)) {
                words(
                        parts,
                        fields,
                        text("template.sector", sector.name(), key.toString()),
                        language);
                parts.block(
                        BlockKind.FIGURE,
                        SECTOR_FIGURE,
                        "",
                        sector.id(),
                        text("template.sector.figure", sector.name()).in(language),
                        null,
                        null);
            }
        }
    }

    /// The units right beneath the one that the report covers, those that existed in the period.
    private List<OrgUnit> sectors(ReportScope scope, ReportingPeriod period) {
        List<OrgUnit> sectors = new ArrayList<>();
        for (OrgUnit unit : tree.asOf(period.until().minusDays(1)).children(scope.unit())) {
            if (unit.level() == UnitLevel.SECTOR) {
                sectors.add(unit);
            }
        }
        return sectors;
    }

    /// A new report with the structure and the texts of an earlier one. Numbers in its texts are
    /// fields and follow by themselves; every text that tells a number must be read again, and
    /// tables filled in by hand begin empty, since they were about another year.
    public ReportDraft fromEarlier(ReportDraft earlier, ReportingPeriod period) {
        Report old = earlier.report();
        Report report =
                new Report(
                        store.ids().next(),
                        old.title()
                                .replace(
                                        old.reportingPeriod().words().in(old.language()),
                                        period.words().in(old.language())),
                        period.toString(),
                        old.unitId(),
                        old.language(),
                        old.id(),
                        "",
                        store.clock().instant());
        DraftParts parts = new DraftParts(report, store.ids());
        for (ReportSection section : earlier.sections()) {
            parts.section(
                    section.code(),
                    section.title(),
                    section.demanded(),
                    section.duties(),
                    section.included());
            for (ReportBlock block : earlier.blocksOf(section)) {
                parts.block(
                        block.kind(),
                        block.content(),
                        block.prompt(),
                        block.unitId(),
                        block.finding(),
                        block.altText(),
                        null);
            }
        }
        return parts.draft();
    }

    private Report report(ReportScope scope, ReportingPeriod period, Language language) {
        return new Report(
                store.ids().next(),
                text("report.title", period.words()).in(language),
                period.toString(),
                scope.unit(),
                language,
                null,
                "",
                store.clock().instant());
    }

    /// A text about numbers that this program does not have is left out.
    private static void words(
            DraftParts parts, NumberFields fields, Text words, Language language) {
        String said = words.in(language);
        if (NumberField.in(said).stream().allMatch(field -> fields.value(field).isPresent())) {
            parts.words(NumberField.replaced(said, field -> fields.readable(field).toString()), "");
        }
    }
}
