package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.statistics.DeviationFigures.Asked;
import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.kernel.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the register testifies about each unit: whether deviations are uncovered and followed up,
/// and whether what was done about them helped.
///
/// @param key what it is called in texts
/// @param narrowing picks the deviations that count
record DeviationEvidence(
        DeviationFigures figures,
        String key,
        ControlDuty duty,
        Bearing bearing,
        UnaryOperator<DeviationFilter> narrowing)
        implements EvidenceSource {

    private static final String REPORTED = "reported";

    /// Everything it can say.
    static List<EvidenceSource> all(DeviationFigures figures) {
        return List.of(
                new DeviationEvidence(
                        figures,
                        "followed-up",
                        ControlDuty.C,
                        Bearing.EVIDENCE,
                        all -> all.withStatuses(Set.of(DeviationStatus.CLOSED))),
                new DeviationEvidence(
                        figures, REPORTED, ControlDuty.C, Bearing.EVIDENCE, all -> all),
                new DeviationEvidence(
                        figures,
                        "overdue",
                        ControlDuty.C,
                        Bearing.GAP,
                        all -> all.withOverdue(true)),
                new DeviationEvidence(
                        figures,
                        "effective",
                        ControlDuty.E,
                        Bearing.EVIDENCE,
                        all -> all.withEffective(true)),
                new DeviationEvidence(
                        figures,
                        "unchecked",
                        ControlDuty.E,
                        Bearing.GAP,
                        all -> all.withStatuses(Set.of(DeviationStatus.EFFECT_CHECK))));
    }

    @Override
    public String id() {
        return DeviationFigures.id(key);
    }

    @Override
    public Text name() {
        return DeviationTexts.text("evidence." + key);
    }

    /// A unit that reports nothing has hardly nothing to report.
    @Override
    public Optional<Text> missing() {
        return key.equals(REPORTED)
                ? Optional.of(DeviationTexts.text("evidence.silent"))
                : Optional.empty();
    }

    @Override
    public Map<String, FigureValue> byUnit(FigureQuestion question) {
        Asked asked = figures.ask(question);
        Map<String, FigureValue> values = new HashMap<>();
        asked.statistics()
                .table(Dimension.UNIT, narrowing.apply(asked.base()))
                .lines()
                .forEach(line -> values.put(line.key(), DeviationFigures.value(line.sum())));
        return values;
    }
}
