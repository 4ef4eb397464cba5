package no.rettesnor.risk.viewmodel;

import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.RegisterTest;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.uikit.table.Rows;
import no.rettesnor.uikit.table.Sort;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines of the list of analyses: a municipality has some hundreds at the most, so all are read
/// at once.
final class AnalysisRows implements Rows<AnalysisLine> {

    private final List<AnalysisLine> lines;

    private AnalysisRows(List<AnalysisLine> lines) {
        this.lines = lines;
    }

    /// Reads them. Called in the background.
    static AnalysisRows read(RiskDesk desk, AnalysisFilter filter, List<Sort> order) {
        UnitTree units = desk.organisation().treeOfAll();
        Predicate<AnalysisLine> kept = filter.on(units, LocalDate.now(desk.clock()));
        if (filter.asksForMismatches()) {
            Set<String> contradicted = contradicted(desk);
            kept = kept.and(line -> contradicted.contains(line.id()));
        }
        return new AnalysisRows(
                all(desk, units).stream()
                        .filter(kept)
                        .sorted(comparator(order, Collator.getInstance(desk.language().locale())))
                        .toList());
    }

    /// Those with a risk that the register speaks against, and that nobody has answered for.
    private static Set<String> contradicted(RiskDesk desk) {
        return new RegisterTest(desk.store(), desk.registers())
                .all().stream()
                        .filter(TestedRisk::isWaiting)
                        .map(tested -> tested.analysis().id())
                        .collect(Collectors.toSet());
    }

    /// Every analysis, the latest begun first.
    static List<AnalysisLine> all(RiskDesk desk, UnitTree units) {
        Map<String, ScaleVersion> scales =
                desk.scales().versions().stream()
                        .collect(Collectors.toMap(ScaleVersion::id, Function.identity()));
        Map<String, List<RatedRisk>> risks =
                desk.risks().risks().stream()
                        .collect(Collectors.groupingBy(rated -> rated.risk().analysisId()));
        List<AnalysisLine> lines = new ArrayList<>();
        for (RiskAnalysis analysis : desk.risks().analyses()) {
            ScaleVersion version = Objects.requireNonNull(scales.get(analysis.scaleId()));
            List<RatedRisk> own = risks.getOrDefault(analysis.id(), List.of());
            Map<Stage, List<Integer>> byBand = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                byBand.put(stage, new RiskMatrix(version.scale(), own, stage, null).byBand());
            }
            String unit = analysis.unitId();
            lines.add(
                    new AnalysisLine(
                            analysis,
                            units.contains(unit) ? units.path(unit) : unit,
                            version,
                            byBand,
                            own.size()));
        }
        return lines;
    }

    private static Comparator<AnalysisLine> comparator(List<Sort> order, Collator collator) {
        Comparator<AnalysisLine> all = (_, _) -> 0;
        for (Sort sort : order) {
            Comparator<AnalysisLine> by = by(sort.key(), collator);
            all = all.thenComparing(sort.ascending() ? by : by.reversed());
        }
        return all;
    }

    private static Comparator<AnalysisLine> by(String key, Collator collator) {
        Comparator<LocalDate> days = Comparator.nullsFirst(Comparator.naturalOrder());
        return switch (key) {
            case "title" -> Comparator.comparing(line -> line.analysis().title(), collator);
            case "unit" -> Comparator.comparing(AnalysisLine::unit, collator);
            case "status" -> Comparator.comparing(line -> line.analysis().status());
            case "held" -> Comparator.comparing(line -> line.analysis().heldOn(), days);
            case "review" -> Comparator.comparing(line -> line.analysis().reviewOn(), days);
            case "leader" -> Comparator.comparing(line -> line.analysis().leader(), collator);
            case "scale" -> Comparator.comparing(line -> line.version().name(), collator);
            case "risks" -> Comparator.comparingInt(AnalysisLine::risks);
            case "before" -> worst(Stage.BEFORE);
            case "after" -> worst(Stage.AFTER);
            default -> (_, _) -> 0;
        };
    }

    /// By how many there are in the worst band, then in the next.
    private static Comparator<AnalysisLine> worst(Stage stage) {
        return (one, other) -> {
            List<Integer> left = one.byBand().getOrDefault(stage, List.of()).reversed();
            List<Integer> right = other.byBand().getOrDefault(stage, List.of()).reversed();
            return Arrays.compare(left.toArray(Integer[]::new), right.toArray(Integer[]::new));
        };
    }

    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public List<AnalysisLine> page(long offset, int size) {
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
