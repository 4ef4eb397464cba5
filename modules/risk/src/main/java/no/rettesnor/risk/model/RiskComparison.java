package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// An earlier analysis held against a later one, or one against itself at an earlier time: which
/// risks moved, came and went.
///
/// @param earlier as it stood then
/// @param later as it stood after
/// @param stage of the ratings that are compared
/// @param matching how a risk was found again
/// @param footing whether the ratings can be compared, and how
/// @param lines one for each risk in either, those of the later one first
public record RiskComparison(
        AnalysisState earlier,
        AnalysisState later,
        Stage stage,
        Matching matching,
        Footing footing,
        List<Line> lines) {

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public RiskComparison {
        lines = List.copyOf(lines);
    }

    /// How a risk was found again.
    public enum Matching {
        /// It is the very same risk.
        SELF,
        /// By its number, for the later analysis follows up the earlier one.
        NUMBER,
        /// By the words of its event, without regard to capitals and punctuation.
        EVENT;

        /// A sentence for users.
        public Text label() {
            return RiskTexts.text("comparison.matching." + name());
        }
    }

    /// Whether the ratings can be compared, and how.
    public sealed interface Footing {

        /// Both are rated on one scale.
        record Same() implements Footing {}

        /// The analysis went over to other scales meanwhile; the earlier ratings were carried over
        /// as was decided each time.
        record Carried(List<ScaleChange> changes) implements Footing {

            public Carried {
                changes = List.copyOf(changes);
            }
        }

        /// On two scales, and nobody has decided what a step of one is on the other.
        record Apart() implements Footing {}
    }

    /// One risk in both, or in one of them.
    ///
    /// @param earlier null when it is new
    /// @param later null when it is gone
    /// @param was where it stood, on the scale of then; null where not rated
    /// @param from the same on the scale of the later one; null where not rated or not comparable
    /// @param to where it stands; null where not rated
    /// @param change what became of it
    public record Line(
            @Nullable RatedRisk earlier,
            @Nullable RatedRisk later,
            @Nullable Place was,
            @Nullable Place from,
            @Nullable Place to,
            Change change) {

        /// The risk as it is now, or was.
        public RatedRisk either() {
            return later != null ? later : Objects.requireNonNull(earlier);
        }
    }

    /// What became of a risk.
    public enum Change {
        /// In a worse band.
        WORSE,
        /// In a milder band.
        BETTER,
        /// In another cell of the same band.
        MOVED,
        /// Rated for the first time.
        RATED,
        /// Rated no more.
        UNRATED,
        NEW,
        GONE,
        /// Rated both times, and not comparable.
        APART,
        SAME;

        /// The word for users.
        public Text label() {
            return RiskTexts.text("analysis.change." + name());
        }
    }

    /// Compares two analyses, or one at two times.
    public static RiskComparison of(AnalysisState earlier, AnalysisState later, Stage stage) {
        Matching matching = matching(earlier.analysis(), later.analysis());
        Footing footing = footing(earlier, later);
        Map<Object, Deque<RatedRisk>> known = new HashMap<>();
        for (RatedRisk one : earlier.risks()) {
            known.computeIfAbsent(key(one.risk(), matching), _ -> new ArrayDeque<>()).add(one);
        }
        List<Line> lines = new ArrayList<>();
        Scales scales = new Scales(earlier.version().scale(), later.version().scale(), footing);
        for (RatedRisk now : later.risks()) {
            Deque<RatedRisk> same = known.get(key(now.risk(), matching));
            lines.add(scales.line(same == null ? null : same.poll(), now, stage));
        }
        for (RatedRisk one : earlier.risks()) {
            Deque<RatedRisk> left = known.get(key(one.risk(), matching));
            if (left != null && left.remove(one)) {
                lines.add(scales.line(one, null, stage));
            }
        }
        return new RiskComparison(earlier, later, stage, matching, footing, lines);
    }

    /// What stands in the matrix of the later scale: where each risk stood as if it were before its
    /// actions, and where it stands as if it were after them.
    public List<RatedRisk> drawn() {
        return lines.stream()
                .filter(line -> line.from() != null || line.to() != null)
                .map(this::drawn)
                .toList();
    }

    private RatedRisk drawn(Line line) {
        String kind = later.version().scale().kinds().getFirst().code();
        RatedRisk drawn = new RatedRisk(line.either().risk(), List.of());
        for (Stage each : Stage.values()) {
            // What has stayed where it was has one mark, so that what moved is seen.
            Place from = line.change() == Change.SAME ? null : line.from();
            Place place = each == Stage.BEFORE ? from : line.to();
            drawn =
                    place == null
                            ? drawn.with(drawn.risk().withLikelihood(each, null))
                            : drawn.moved(each, kind, kind, place.cell());
        }
        return drawn;
    }

    /// How many risks a change befell.
    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    private static Matching matching(RiskAnalysis earlier, RiskAnalysis later) {
        if (earlier.id().equals(later.id())) {
            return Matching.SELF;
        }
        return earlier.id().equals(later.basedOn()) ? Matching.NUMBER : Matching.EVENT;
    }

    private static Object key(Risk risk, Matching matching) {
        return switch (matching) {
            case SELF -> risk.id();
            case NUMBER -> risk.number();
            case EVENT -> folded(risk.event());
        };
    }

    private static String folded(String words) {
        return NEITHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Footing footing(AnalysisState earlier, AnalysisState later) {
        if (earlier.version().scale().equals(later.version().scale())) {
            return new Footing.Same();
        }
        List<String> before = earlier.changes().stream().map(ScaleChange::id).toList();
        List<ScaleChange> way = new ArrayList<>();
        String scale = earlier.version().id();
        for (ScaleChange change : later.changes()) {
            if (!before.contains(change.id()) && change.fromScaleId().equals(scale)) {
                way.add(change);
                scale = change.toScaleId();
            }
        }
        return !way.isEmpty() && scale.equals(later.version().id())
                ? new Footing.Carried(way)
                : new Footing.Apart();
    }

    /// Puts both sides on the later one's scale where that can be done.
    private record Scales(Scale then, Scale now, Footing footing) {

        Line line(@Nullable RatedRisk earlier, @Nullable RatedRisk later, Stage stage) {
            Place was = earlier == null ? null : Place.of(earlier, then, stage).orElse(null);
            Place from =
                    earlier == null
                            ? null
                            : carried(earlier)
                                    .flatMap(rated -> Place.of(rated, now, stage))
                                    .orElse(null);
            Place to = later == null ? null : Place.of(later, now, stage).orElse(null);
            Change change =
                    earlier == null
                            ? Change.NEW
                            : later == null ? Change.GONE : change(was, from, to);
            return new Line(earlier, later, was, from, to, change);
        }

        private Optional<RatedRisk> carried(RatedRisk earlier) {
            return switch (footing) {
                case Footing.Same _ -> Optional.of(earlier);
                case Footing.Apart _ -> Optional.empty();
                case Footing.Carried(List<ScaleChange> changes) ->
                        Optional.of(carried(earlier, changes));
            };
        }

        private static RatedRisk carried(RatedRisk earlier, List<ScaleChange> changes) {
            RatedRisk carried = earlier;
            for (ScaleChange change : changes) {
                carried = change.content().mapping().apply(carried);
            }
            return carried;
        }

        private Change change(@Nullable Place was, @Nullable Place from, @Nullable Place to) {
            if (was == null) {
                return to == null ? Change.SAME : Change.RATED;
            }
            if (to == null) {
                return Change.UNRATED;
            }
            if (from == null) {
                return Change.APART;
            }
            int step = Integer.compare(now.rank(to.cell()), now.rank(from.cell()));
            if (step != 0) {
                return step > 0 ? Change.WORSE : Change.BETTER;
            }
            return from.cell().equals(to.cell()) ? Change.SAME : Change.MOVED;
        }
    }
}
