package no.rettesnor.figures.guard;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowsBehind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guards the figures of a report together. Two numbers that count the same rows are one number to
/// it, whichever figures they stand in.
///
/// ```java
/// GuardedFigures safe =
///         new FigureGuard(GuardRule.STANDARD, List.of(lastYears), exemptions).protect(figures);
/// // write safe.figures(), say safe.answer().note(), keep safe.answer().asEarlier()
/// ```
///
/// A column of counts that have no rows, such as how many units report, is the size of something
/// and no secret. A share, a rate or a median is told only when the counts it rests on are: those
/// of its own rows, or else of its line; one that rests on nothing that is told is hidden.
public final class FigureGuard {

    private final GuardRule rule;
    private final List<EarlierPublication> earlier;
    private final List<Exemption> exemptions;

    /// @param earlier the files that are out already
    /// @param exemptions of cells that some figure shows; others are passed over
    public FigureGuard(
            GuardRule rule, List<EarlierPublication> earlier, List<Exemption> exemptions) {
        this.rule = rule;
        this.earlier = List.copyOf(earlier);
        this.exemptions = List.copyOf(exemptions);
    }

    /// The cell that a number of a figure is, to name it in an exemption.
    public static CellKey cell(RowsBehind rows) {
        return FigureCells.key(rows);
    }

    /// Exempts every small number of a figure.
    public List<Exemption> exemptionsOf(Figure figure, String who, String reason) {
        return new FigureCells(figure)
                .all().stream()
                        .filter(count -> rule.isSmall(count.value()))
                        .map(count -> new Exemption(count.key(), who, reason))
                        .distinct()
                        .toList();
    }

    /// The figures without what must not be told.
    public GuardedFigures protect(List<Figure> figures) {
        Publication.Builder publication = Publication.builder(rule);
        Map<CellKey, Long> values = new HashMap<>();
        List<FigureCells> tables = new ArrayList<>();
        for (Figure figure : figures) {
            FigureCells cells = new FigureCells(figure);
            tables.add(cells);
            cells.all()
                    .forEach(
                            count -> {
                                publication.count(count.key(), count.value());
                                values.put(count.key(), count.value());
                            });
            cells.rests().forEach(rest -> publication.unshown(rest.key(), rest.value()));
            cells.sums().forEach(publication::relation);
        }
        exemptions.stream()
                .filter(exemption -> values.containsKey(exemption.cell()))
                .forEach(publication::exempt);
        earlier.forEach(publication::previouslyPublished);
        Guarded answer = new Guard().protect(publication.build());
        List<Figure> safe = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            safe.add(
                    new FigureHiding(figures.get(i), tables.get(i), values.keySet(), answer)
                            .figure());
        }
        return new GuardedFigures(safe, answer);
    }
}
