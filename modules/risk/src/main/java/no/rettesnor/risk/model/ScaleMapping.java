package no.rettesnor.risk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How ratings are carried over from one scale to another, decided by people, level by level.
///
/// @param likelihoods for each step of the old axis, the rarest first, the new step
/// @param consequences for each step of the old axis, the mildest first, the new step
/// @param kinds for each kind of the old scale, the kind of the new one; those that are not named
///   are left behind, and stay readable with the old scale
public record ScaleMapping(
        List<Integer> likelihoods, List<Integer> consequences, Map<String, String> kinds) {

    public ScaleMapping {
        likelihoods = List.copyOf(likelihoods);
        consequences = List.copyOf(consequences);
        kinds = Map.copyOf(kinds);
    }

    /// What seems nearest: steps whose frequencies meet, else the same place along the axis; kinds
    /// of the same code or name. A proposal for people to look through.
    public static ScaleMapping proposal(Scale from, Scale to) {
        Map<String, String> kinds = new HashMap<>();
        for (ConsequenceKind kind : from.kinds()) {
            to.kinds().stream()
                    .filter(other -> isSame(kind, other))
                    .findFirst()
                    .ifPresent(other -> kinds.put(kind.code(), other.code()));
        }
        if (kinds.isEmpty()) {
            kinds.put(from.kinds().getFirst().code(), to.kinds().getFirst().code());
        }
        List<Integer> likelihoods = new ArrayList<>();
        for (int step = 1; step <= from.likelihoods().size(); step++) {
            // A level in words only may lie between two in numbers: the order is kept.
            int least = likelihoods.isEmpty() ? 1 : likelihoods.getLast();
            likelihoods.add(Math.max(least, nearest(from, to, step)));
        }
        return new ScaleMapping(
                likelihoods,
                IntStream.rangeClosed(1, from.consequences().size())
                        .mapToObj(
                                step ->
                                        stretched(
                                                step,
                                                from.consequences().size(),
                                                to.consequences().size()))
                        .toList(),
                kinds);
    }

    /// Whether every level has somewhere to go, and none that was worse becomes milder than one
    /// that was not.
    public boolean fits(Scale from, Scale to) {
        return covers(likelihoods, from.likelihoods().size(), to.likelihoods().size())
                && covers(consequences, from.consequences().size(), to.consequences().size())
                && kinds.keySet().stream().allMatch(code -> from.kind(code).isPresent())
                && kinds.values().stream().allMatch(code -> to.kind(code).isPresent());
    }

    /// The risk as it is rated on the new scale. Where two old kinds become one, the worse counts.
    public RatedRisk apply(RatedRisk rated) {
        Risk risk = rated.risk();
        for (Stage stage : Stage.values()) {
            Integer step = risk.likelihood(stage);
            if (step != null) {
                risk = risk.withLikelihood(stage, likelihoods.get(step - 1));
            }
        }
        RatedRisk next = new RatedRisk(risk, List.of());
        for (ConsequenceRating rating : rated.ratings()) {
            String kind = kinds.get(rating.kind());
            if (kind != null) {
                next = carried(next, rating, kind);
            }
        }
        return next;
    }

    private RatedRisk carried(RatedRisk next, ConsequenceRating rating, String kind) {
        RatedRisk result = next;
        for (Stage stage : Stage.values()) {
            Integer step = rating.at(stage);
            if (step != null) {
                int carried = consequences.get(step - 1);
                int already = result.consequence(stage, kind).orElse(0);
                result = result.rated(stage, kind, Math.max(carried, already));
            }
        }
        return result;
    }

    private static boolean isSame(ConsequenceKind one, ConsequenceKind other) {
        return one.code().equals(other.code()) || one.name().equalsIgnoreCase(other.name());
    }

    private static int nearest(Scale from, Scale to, int step) {
        Level level = from.likelihood(step);
        if (level.from() == null) {
            return stretched(step, from.likelihoods().size(), to.likelihoods().size());
        }
        // The middle of the level stands for it, counted in powers, for frequencies span decades.
        double upper = level.to() == null ? level.from() * 10 : level.to();
        double lower = level.from() == 0 ? upper / 10 : level.from();
        return to.likelihoodOf(Math.sqrt(lower * upper))
                .orElseGet(
                        () -> stretched(step, from.likelihoods().size(), to.likelihoods().size()));
    }

    private static int stretched(int step, int steps, int newSteps) {
        return 1 + Math.toIntExact(Math.round((step - 1) * (newSteps - 1) / (double) (steps - 1)));
    }

    private static boolean covers(List<Integer> steps, int from, int to) {
        return steps.size() == from
                && steps.stream().allMatch(step -> step >= 1 && step <= to)
                && IntStream.range(1, from).allMatch(i -> steps.get(i - 1) <= steps.get(i));
    }
}
