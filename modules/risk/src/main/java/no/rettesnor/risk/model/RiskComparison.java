package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// An earlier analysis held against a later one: which risks moved, came and went.
///
/// A risk is found again by its number where the later analysis was based on the earlier one,
/// otherwise by the words of its event.
public final class RiskComparison {

    private RiskComparison() {}

    /// One risk in both, or in one of them.
    ///
    /// @param earlier null when it is new
    /// @param later null when it is gone
    /// @param from its band then, as rated before actions; null where not rated
    /// @param to its band now; null where not rated
    /// @param change what became of it
    public record Line(
            @Nullable RatedRisk earlier,
            @Nullable RatedRisk later,
            @Nullable Band from,
            @Nullable Band to,
            Change change) {

        /// The risk as it is now, or was.
        public RatedRisk either() {
            return later != null ? later : Objects.requireNonNull(earlier);
        }
    }

    /// What became of a risk. On another scale nothing is said of better and worse.
    public enum Change {
        WORSE,
        BETTER,
        NEW,
        GONE,
        /// Rated as before, or not comparable.
        SAME;

        /// The word for users.
        public Text label() {
            return RiskTexts.text("analysis.change." + name());
        }
    }

    /// Compares two analyses, or one at two times.
    ///
    /// @param sameNumbers whether a number means the same risk in both
    public static List<Line> compare(
            Scale earlierScale,
            List<RatedRisk> earlier,
            Scale laterScale,
            List<RatedRisk> later,
            Stage stage,
            boolean sameNumbers) {
        List<Line> lines = new ArrayList<>();
        Set<String> found = new HashSet<>();
        boolean sameScale = earlierScale.equals(laterScale);
        for (RatedRisk now : later) {
            Optional<RatedRisk> before =
                    earlier.stream()
                            .filter(one -> !found.contains(one.risk().id()))
                            .filter(one -> isSame(one.risk(), now.risk(), sameNumbers))
                            .findFirst();
            before.ifPresent(one -> found.add(one.risk().id()));
            Band to = now.band(laterScale, stage).orElse(null);
            Band from = before.flatMap(one -> one.band(earlierScale, stage)).orElse(null);
            Change change =
                    before.isEmpty()
                            ? Change.NEW
                            : sameScale ? moved(laterScale, from, to) : Change.SAME;
            lines.add(new Line(before.orElse(null), now, from, to, change));
        }
        for (RatedRisk one : earlier) {
            if (!found.contains(one.risk().id())) {
                Band from = one.band(earlierScale, stage).orElse(null);
                lines.add(new Line(one, null, from, null, Change.GONE));
            }
        }
        return List.copyOf(lines);
    }

    private static Change moved(Scale scale, @Nullable Band from, @Nullable Band to) {
        if (from == null || to == null) {
            return Change.SAME;
        }
        int step = Integer.compare(scale.bands().indexOf(to), scale.bands().indexOf(from));
        return step > 0 ? Change.WORSE : step < 0 ? Change.BETTER : Change.SAME;
    }

    private static boolean isSame(Risk earlier, Risk later, boolean sameNumbers) {
        return sameNumbers
                ? earlier.number() == later.number()
                : folded(earlier.event()).equals(folded(later.event()));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
