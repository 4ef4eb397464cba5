package no.rettesnor.risk.model;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RiskComparison.Change;
import no.rettesnor.risk.model.RiskComparison.Footing;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.model.RiskComparison.Matching;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A comparison with what its two sides are called, and what is said of it on screen and on paper
/// alike.
///
/// @param comparison what was found
/// @param earlier what the earlier side is called: a day, or the title of an analysis
/// @param later the same of the later side
/// @param isNow whether the later side is as things are
public record Compared(RiskComparison comparison, Text earlier, Text later, boolean isNow) {

    /// For paper, which is read another day: now has a date.
    public Compared dated(Text today) {
        return isNow ? new Compared(comparison, earlier, today, false) : this;
    }

    /// What the matrix is drawn on.
    public Scale scale() {
        return comparison.later().version().scale();
    }

    /// What is compared.
    public Text title() {
        RiskAnalysis now = comparison.later().analysis();
        return comparison.matching() == Matching.SELF
                ? text("comparison.title.times", now.title(), earlier, later)
                : text("comparison.title.analyses", earlier, later);
    }

    /// How it was done, a sentence each.
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        notes.add(
                comparison.stage() == Stage.BEFORE
                        ? text("comparison.stage.BEFORE")
                        : text("comparison.stage.AFTER"));
        notes.add(comparison.matching().label());
        String name = comparison.later().version().name();
        switch (comparison.footing()) {
            case Footing.Same _ -> {}
            case Footing.Carried _ -> notes.add(text("comparison.carried", name));
            case Footing.Apart _ -> notes.add(text("comparison.apart"));
        }
        return notes;
    }

    /// `Verre 2 · Bedre 3 · Ny 1`.
    public Text counts() {
        return language -> {
            List<String> words = new ArrayList<>();
            for (Change change : Change.values()) {
                long count = comparison.count(change);
                if (count > 0) {
                    words.add(change.label().in(language) + " " + count);
                }
            }
            return String.join(" · ", words);
        };
    }

    /// `12 Høy → 6 Moderat`; what is new or gone has one side only.
    public static String levels(Line line) {
        String from = words(line.from() == null ? line.was() : line.from());
        String to = words(line.to());
        return switch (line.change()) {
            case NEW -> "→ " + to;
            case GONE -> from + " →";
            case SAME -> to;
            default -> from + " → " + to;
        };
    }

    /// Where it stood on the scale of then, where that is another.
    public static String was(Line line) {
        return words(line.was());
    }

    private static String words(@Nullable Place place) {
        return place == null ? "–" : place.words();
    }

    /// Whether the earlier ratings were carried over from another scale.
    public boolean isCarried() {
        return comparison.footing() instanceof Footing.Carried;
    }

    /// What is told of a mark in the matrix besides its number: that the risk is new, or gone;
    /// empty for all others.
    public Text mark(String riskId) {
        return comparison.lines().stream()
                .filter(line -> line.change() == Change.NEW || line.change() == Change.GONE)
                .filter(line -> line.either().risk().id().equals(riskId))
                .findFirst()
                .<Text>map(
                        line ->
                                language ->
                                        line.change()
                                                .label()
                                                .in(language)
                                                .toLowerCase(language.locale()))
                .orElse(_ -> "");
    }

    /// What the matrix shows, in words.
    public Text altText() {
        return language ->
                title().in(language)
                        + " "
                        + comparison.lines().stream()
                                .filter(line -> line.change() != Change.SAME)
                                .map(
                                        line ->
                                                line.either().risk().label()
                                                        + " "
                                                        + line.change()
                                                                .label()
                                                                .in(language)
                                                                .toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + levels(line))
                                .collect(Collectors.joining("; "));
    }
}
