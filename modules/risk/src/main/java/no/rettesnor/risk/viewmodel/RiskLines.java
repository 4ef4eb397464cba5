package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.RisksFound.Line;
import no.rettesnor.uikit.table.Rows;
import no.rettesnor.uikit.table.Sort;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The risks that were found, in an order.
record RiskLines(List<Line> lines) implements Rows<Line> {

    private static final List<Acceptance> ASKED = List.of(Acceptance.values());

    static RiskLines of(List<Line> found, List<Sort> order, Language language) {
        Comparator<Line> all = (_, _) -> 0;
        Collator collator = Collator.getInstance(language.locale());
        for (Sort sort : order) {
            Comparator<Line> by = by(sort.key(), collator);
            all = all.thenComparing(sort.ascending() ? by : by.reversed());
        }
        return new RiskLines(found.stream().sorted(all).toList());
    }

    private static Comparator<Line> by(String key, Collator collator) {
        return switch (key) {
            case "event" -> Comparator.comparing(line -> line.rated().risk().event(), collator);
            case "analysis" -> Comparator.comparing(line -> line.analysis().title(), collator);
            case "unit" -> Comparator.comparing(Line::unit, collator);
            case "owner" -> Comparator.comparing(line -> line.rated().risk().owner(), collator);
            case "before" -> Comparator.comparingDouble(line -> height(line, Stage.BEFORE));
            case "after" -> Comparator.comparingDouble(line -> height(line, Stage.AFTER));
            default -> (_, _) -> 0;
        };
    }

    /// First by what the band asks for, then by how high on the axes, which scales of different
    /// size have as shares.
    private static double height(Line line, Stage stage) {
        Cell cell = line.rated().cell(stage).orElse(null);
        if (cell == null || !line.version().scale().holds(cell)) {
            return -1;
        }
        return ASKED.indexOf(line.version().scale().band(cell).acceptance()) * 10
                + (double) cell.likelihood() / line.version().scale().likelihoods().size()
                + (double) cell.consequence() / line.version().scale().consequences().size();
    }

    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public List<Line> page(long offset, int size) {
        int from = (int) Math.min(offset, lines.size());
        return lines.subList(from, Math.min(from + size, lines.size()));
    }

    @Override
    public OptionalLong indexOf(String id) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).id().equals(id))
                .mapToLong(line -> line)
                .findFirst();
    }
}
