package no.rettesnor.risk.importing;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which scale a register was most likely rated on, judged by the values that stand in it.
final class ScaleProposal {

    private final ScaleChoices scales;
    private final Steps likelihoods;
    private final Steps consequences;
    private final Map<String, Text> kinds;

    ScaleProposal(
            ScaleChoices scales, Steps likelihoods, Steps consequences, Map<String, Text> kinds) {
        this.scales = scales;
        this.likelihoods = likelihoods;
        this.consequences = consequences;
        this.kinds = kinds;
    }

    /// The key of the likeliest one. There always is one; a user looks through it.
    ///
    /// @param values what stands in the columns of each field
    String of(Map<String, Set<String>> values) {
        Set<String> likely = new LinkedHashSet<>();
        Set<String> bad = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        boolean general = false;
        for (Stage stage : Stage.values()) {
            likely.addAll(values.getOrDefault(RiskFields.likelihood(stage), Set.of()));
            bad.addAll(values.getOrDefault(RiskFields.consequence(stage), Set.of()));
            general |= values.containsKey(RiskFields.consequence(stage));
            for (String code : kinds.keySet()) {
                Set<String> rated = values.get(RiskFields.kind(stage, code));
                if (rated != null) {
                    named.add(code);
                    bad.addAll(rated);
                }
            }
        }
        boolean one = general || named.isEmpty();
        Function<Scale, Integer> misfit =
                scale ->
                        likelihoods.misfit(likely, scale)
                                + consequences.misfit(bad, scale)
                                + square(likely, bad, scale)
                                + kindMisfit(scale, named, one);
        return scales.scales().entrySet().stream()
                .min(Comparator.comparing(entry -> misfit.apply(entry.getValue())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /// Most matrices are as high as wide: a step that is used on one axis is there on the other.
    private int square(Set<String> likely, Set<String> bad, Scale scale) {
        int high = highest(likelihoods, likely, scale);
        int wide = highest(consequences, bad, scale);
        boolean unused = Math.max(high, wide) < scale.consequences().size();
        return unused ? 2 : 0;
    }

    private static int highest(Steps steps, Set<String> values, Scale scale) {
        return values.stream()
                .mapToInt(value -> steps.read(value, scale).orElse(0))
                .max()
                .orElse(0);
    }

    private static int kindMisfit(Scale scale, Set<String> named, boolean one) {
        int missing = (int) named.stream().filter(code -> scale.kind(code).isEmpty()).count() * 10;
        boolean several = scale.kinds().size() > 1;
        return missing + (one && named.isEmpty() && several ? 4 : 0);
    }
}
