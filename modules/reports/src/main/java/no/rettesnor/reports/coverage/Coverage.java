package no.rettesnor.reports.coverage;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.EvidenceSource.Bearing;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.model.Testimony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The coverage of kommuneloven § 25-1 a–e: units by duties. It is made of the figures as they are
/// told, so what is kept back in them is kept back here, and of the report's own sections, which
/// speak for the whole that the report covers.
///
/// @param lines the units, the one that the report covers first
public record Coverage(List<CoverageLine> lines) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /// The coverage as a draft and its numbers have it.
    public static Coverage of(ReportDraft draft, ReportNumbers numbers) {
        Figure figure = numbers.figures().get(Testimony.KEY);
        Testimony testimony = numbers.testimony();
        if (figure == null) {
            return new Coverage(List.of());
        }
        List<CoverageLine> lines = new ArrayList<>();
        for (int place = 0; place < testimony.units().size(); place++) {
            OrgUnit unit = testimony.units().get(place);
            FigureRow row = figure.rows().get(place);
            Map<ControlDuty, CoverageCell> cells = new EnumMap<>(ControlDuty.class);
            for (ControlDuty duty : ControlDuty.values()) {
                List<Statement> sections = place == 0 ? sections(draft, duty) : List.of();
                cells.put(duty, cell(testimony, unit, row, duty, sections));
            }
            lines.add(new CoverageLine(unit.id(), unit.name(), row.depth(), cells));
        }
        return new Coverage(lines);
    }

    private static CoverageCell cell(
            Testimony testimony,
            OrgUnit unit,
            FigureRow row,
            ControlDuty duty,
            List<Statement> sections) {
        List<Statement> said = new ArrayList<>();
        boolean measured = !sections.isEmpty();
        boolean inUse = !sections.isEmpty();
        boolean keptBack = false;
        for (int place = 0; place < testimony.sources().size(); place++) {
            EvidenceSource source = testimony.sources().get(place);
            if (source.duty() != duty) {
                continue;
            }
            measured = true;
            FigureValue value = row.values().get(place);
            inUse |= !value.isBlank();
            keptBack |= value.hidden();
            add(said, testimony, source, unit, value);
        }
        said.addAll(sections);
        said.sort(Comparator.comparing(Statement::bearing));
        return new CoverageCell(state(said, measured, inUse, keptBack), said);
    }

    private static void add(
            List<Statement> said,
            Testimony testimony,
            EvidenceSource source,
            OrgUnit unit,
            FigureValue value) {
        Double number = value.number();
        if (value.hidden()) {
            said.add(new Statement(source.name(), source.bearing(), null, null, null));
        } else if (number != null && number > 0) {
            said.add(
                    new Statement(
                            source.name(),
                            source.bearing(),
                            Math.round(number),
                            value.rows().or(() -> testimony.place(source, unit)).orElse(null),
                            null));
        } else if (number != null) {
            source.missing()
                    .ifPresent(
                            words ->
                                    said.add(
                                            new Statement(
                                                    words,
                                                    Bearing.GAP,
                                                    0L,
                                                    testimony.place(source, unit).orElse(null),
                                                    null)));
        }
    }

    private static CoverageState state(
            List<Statement> said, boolean measured, boolean inUse, boolean keptBack) {
        if (!measured) {
            return CoverageState.NOT_MEASURED;
        }
        if (!inUse) {
            return CoverageState.NOT_IN_USE;
        }
        if (keptBack) {
            return CoverageState.KEPT_BACK;
        }
        boolean evidence = said.stream().anyMatch(statement -> !statement.isGap());
        boolean gaps = said.stream().anyMatch(Statement::isGap);
        if (!evidence) {
            return CoverageState.MISSING;
        }
        return gaps ? CoverageState.PARTLY : CoverageState.COVERED;
    }

    /// A section that is marked with a duty speaks for it when there is something in it, and is a
    /// gap while its author has been asked for something and has given nothing.
    private static List<Statement> sections(ReportDraft draft, ControlDuty duty) {
        List<Statement> said = new ArrayList<>();
        for (ReportSection section : draft.sections()) {
            if (section.included() && section.controlDuties().contains(duty)) {
                List<ReportBlock> blocks = draft.blocksOf(section);
                boolean written = blocks.stream().anyMatch(block -> isWritten(draft, block));
                said.add(
                        new Statement(
                                written
                                        ? text("coverage.section", section.title())
                                        : text("coverage.section-empty", section.title()),
                                written ? Bearing.EVIDENCE : Bearing.GAP,
                                1L,
                                null,
                                section.id()));
            }
        }
        return said;
    }

    private static boolean isWritten(ReportDraft draft, ReportBlock block) {
        return switch (block.kind()) {
            case WORDS -> !block.content().isBlank();
            case TABLE -> !draft.filledRowsOf(block).isEmpty();
            case FIGURE -> false;
        };
    }

    /// Everything that is missing, unit by unit. What a unit lacks is not told again of those above
    /// it, whose numbers hold it; of those the sections of the report are told.
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            CoverageLine line = lines.get(place);
            boolean above = place + 1 < lines.size() && lines.get(place + 1).depth() > line.depth();
            for (ControlDuty duty : ControlDuty.values()) {
                line.cell(duty).gaps().stream()
                        .filter(gap -> !above || gap.sectionId() != null)
                        .forEach(gap -> gaps.add(new Gap(line, duty, gap)));
            }
        }
        return List.copyOf(gaps);
    }
}
