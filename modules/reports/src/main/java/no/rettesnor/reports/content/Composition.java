package no.rettesnor.reports.content;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.ReportContent.Term;
import no.rettesnor.reports.coverage.Coverage;
import no.rettesnor.reports.coverage.CoverageTables;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.model.Testimony;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts a draft and its numbers together.
public final class Composition {

    private final ReportDraft draft;
    private final ReportNumbers numbers;
    private final NumberFields fields;
    private final Language language;
    private final ZoneId zone;

    /// @param zone in which the time of the numbers is told
    public Composition(ReportDraft draft, ReportNumbers numbers, ZoneId zone) {
        this.draft = draft;
        this.numbers = numbers;
        this.fields = new NumberFields(numbers);
        this.language = numbers.question().language();
        this.zone = zone;
    }

    /// The report as it would be written now.
    ///
    /// @param disclosure what has been done to the numbers
    public ReportContent content(Disclosure disclosure) {
        Report report = draft.report();
        List<ContentSection> sections = new ArrayList<>();
        for (ReportSection section : draft.sections()) {
            if (section.included()) {
                sections.add(
                        new ContentSection(
                                resolved(section.title()),
                                section.demanded(),
                                section.duties(),
                                parts(section)));
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        numbers.rows()
                .forEach(
                        rows ->
                                counts.put(
                                        rows.name().in(language), rows.count(numbers.question())));
        List<Told> told = disclosure.told().stream().map(this::told).toList();
        return new ReportContent(
                resolved(report.title()),
                numbers.scope().name(),
                language,
                front(report, disclosure),
                sections,
                terms(told),
                numbers.gathered().toString(),
                numbers.question().period() + " " + numbers.scope().name(),
                counts,
                disclosure.published(),
                disclosure.hidden(),
                told);
    }

    /// What the words mean, and last what has been decided about single numbers.
    private List<Term> terms(List<Told> told) {
        List<Term> terms = new ArrayList<>();
        for (Definition definition : numbers.definitions()) {
            terms.add(new Term(definition.term().in(language), definition.meaning().in(language)));
        }
        for (Told each : told) {
            terms.add(
                    new Term(
                            said(text("content.told", each.number())),
                            said(
                                    text(
                                            "content.told-why",
                                            each.who(),
                                            each.when(),
                                            each.reason()))));
        }
        return terms;
    }

    private Told told(ReportExemption decided) {
        return new Told(
                decided.place(),
                decided.who(),
                LocalDate.ofInstant(decided.decidedAt(), zone)
                        .format(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withLocale(language.locale())),
                decided.reason());
    }

    private List<String> front(Report report, Disclosure disclosure) {
        List<String> lines = new ArrayList<>();
        if (!report.caseNumber().isBlank()) {
            lines.add(said(text("report.case", report.caseNumber())));
        }
        lines.add(said(text("report.period", numbers.question().period().words())));
        lines.add(said(text("report.gathered", moment())));
        if (disclosure.published()) {
            lines.add(said(disclosure.note()));
        }
        return lines;
    }

    private String moment() {
        return LocalDateTime.ofInstant(numbers.gathered(), zone)
                .format(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(language.locale()));
    }

    private List<ContentPart> parts(ReportSection section) {
        List<ContentPart> parts = new ArrayList<>();
        for (ReportBlock block : draft.blocksOf(section)) {
            switch (block.kind()) {
                case WORDS ->
                        parts.add(
                                block.isUnfilled()
                                        ? new ContentPart.Unfilled(resolved(block.prompt()))
                                        : new ContentPart.Words(resolved(block.content())));
                case FIGURE -> {
                    if (block.figureKey().equals(Testimony.KEY)) {
                        parts.addAll(coverage());
                    }
                    parts.add(figure(block));
                }
                case TABLE -> parts.add(table(block));
            }
        }
        return parts;
    }

    /// The table of evidence and gaps is told in words first: who has it, and what is missing.
    private List<ContentPart> coverage() {
        Coverage coverage = Coverage.of(draft, numbers);
        if (coverage.lines().isEmpty()) {
            return List.of();
        }
        CoverageTables tables = new CoverageTables(coverage, language);
        List<ContentPart> parts = new ArrayList<>();
        parts.add(
                new ContentPart.WordTable(
                        said(text("coverage.matrix", numbers.question().period().words())),
                        tables.headers(),
                        tables.matrix(),
                        List.of(said(text("coverage.legend")))));
        List<List<String>> gaps = tables.gaps();
        if (!gaps.isEmpty()) {
            parts.add(
                    new ContentPart.WordTable(
                            said(text("coverage.gaps", numbers.question().period().words())),
                            tables.gapHeaders(),
                            gaps,
                            List.of()));
        }
        return parts;
    }

    private ContentPart figure(ReportBlock block) {
        Figure figure = numbers.figures().get(block.figureKey());
        if (figure == null) {
            return new ContentPart.Unfilled(said(text("content.no-figure", block.content())));
        }
        return new ContentPart.Shown(
                figure.titled(
                        block.finding() == null ? figure.title() : said(block.finding()),
                        block.altText() == null ? figure.altText() : said(block.altText())));
    }

    private ContentPart table(ReportBlock block) {
        List<ReportRow> rows = draft.filledRowsOf(block);
        List<String> headers = block.content().lines().toList();
        return rows.isEmpty()
                ? new ContentPart.Unfilled(resolved(block.prompt()))
                : new ContentPart.HandTable(
                        headers, rows.stream().map(row -> row.values(headers.size())).toList());
    }

    /// A text with every number in place. A field that finds nothing stays as it is, so that it is
    /// seen; the checks name it too.
    public String resolved(String words) {
        return NumberField.replaced(words, field -> fields.value(field).orElseGet(field::toString));
    }

    private Text said(String words) {
        return Text.verbatim(resolved(words));
    }

    private String said(Text words) {
        return words.in(language);
    }
}
