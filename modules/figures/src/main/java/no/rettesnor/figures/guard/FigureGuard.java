package no.rettesnor.figures.guard;

import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowsBehind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Guards the figures of a report together. Two numbers that count the same rows are one number to
/// it, whichever figures they stand in.
///
/// ```java
/// GuardedFigures safe =
///         new FigureGuard(GuardRule.STANDARD, List.of(lastYears), exemptions, reading).protect(figures);
/// // write safe.figures(), say safe.answer().note(), keep safe.answer().asEarlier()
/// ```
///
/// What is no people and happened to nobody, as [no.rettesnor.figures.Measure#THINGS] says, is told
/// however few there are. A column of counts that have no rows, such as how many units report, is
/// the size of something and no secret. A share, a rate or a median is told only when the counts it
/// rests on are: those of its own rows, or else of its line; one that rests on nothing that is told
/// is hidden.
public final class FigureGuard {

    private final GuardRule rule;
    private final List<EarlierPublication> earlier;
    private final List<Exemption> exemptions;
    private final ConditionsReading reading;

    /// @param earlier the files that are out already
    /// @param exemptions of cells that some figure shows; others are passed over
    /// @param reading what the numbers' filters ask for, so that a number is found to be a part of
    ///   another one
    public FigureGuard(
            GuardRule rule,
            List<EarlierPublication> earlier,
            List<Exemption> exemptions,
            ConditionsReading reading) {
        this.rule = rule;
        this.earlier = List.copyOf(earlier);
        this.exemptions = List.copyOf(exemptions);
        this.reading = reading;
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
        Map<CellKey, Long> values = new LinkedHashMap<>();
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
        relate(publication, values);
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

    /// Whatever is a part of something else, here or in a file that is out.
    private void relate(Publication.Builder publication, Map<CellKey, Long> values) {
        Map<CellKey, Inclusions.Asked> asked = new LinkedHashMap<>();
        values.forEach((key, value) -> ask(key, value, asked));
        for (EarlierPublication file : earlier) {
            file.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(cell -> !values.containsKey(cell.getKey()))
                    .forEach(cell -> ask(cell.getKey(), cell.getValue().value(), asked));
        }
        Inclusions found = Inclusions.among(asked.values());
        found.relations().stream()
                .flatMap(relation -> relation.terms().stream())
                .map(Relation.Term::cell)
                .distinct()
                .filter(key -> !values.containsKey(key))
                .forEach(
                        key -> {
                            Inclusions.Asked before = asked.get(key);
                            publication.unshown(
                                    key,
                                    before == null
                                            ? found.rests().getOrDefault(key, 0L)
                                            : before.value());
                        });
        found.relations().forEach(publication::relation);
    }

    private void ask(CellKey key, long value, Map<CellKey, Inclusions.Asked> asked) {
        FigureCells.rows(key)
                .flatMap(reading::conditions)
                .ifPresent(
                        conditions ->
                                asked.putIfAbsent(
                                        key, new Inclusions.Asked(key, conditions, value)));
    }
}
