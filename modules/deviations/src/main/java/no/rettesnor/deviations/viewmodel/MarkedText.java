package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts of a deviation under one another, with signs around what is taken out: `[? …]` where
/// nobody has decided, `[× …]` where it is decided. Knows the way back from a place on the screen
/// to the place in the text.
public final class MarkedText {

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Span> spans = new HashMap<>();

    /// A stretch of a text that stands on the screen letter for letter.
    private record Run(ReviewedText text, int shown, int start, int length) {}

    /// A stretch of what is shown.
    ///
    /// @param start in characters
    /// @param end exclusive
    public record Span(int start, int end) {}

    /// A stretch of one text.
    ///
    /// @param start in characters of the text
    /// @param end exclusive
    public record Place(ReviewedText text, int start, int end) {}

    public MarkedText(List<ReviewedText> texts, Language language) {
        for (ReviewedText text : texts) {
            if (!words.isEmpty()) {
                words.append("\n\n");
            }
            words.append(text.text().label().in(language)).append(":\n");
            add(text);
        }
    }

    /// What to show.
    public String words() {
        return words.toString();
    }

    /// Where a piece that is taken out is shown; empty for one that is not.
    public Optional<Span> span(Redaction redaction) {
        return Optional.ofNullable(spans.get(redaction.id()));
    }

    /// What is selected on the screen; empty when that is nothing, or more than one text.
    public Optional<Place> place(int from, int until) {
        List<Run> touched =
                runs.stream()
                        .filter(run -> run.shown() < until && from < run.shown() + run.length())
                        .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        Run first = touched.getFirst();
        Run last = touched.getLast();
        if (!first.text().equals(last.text())) {
            return Optional.empty();
        }
        int start = first.start() + Math.max(0, from - first.shown());
        int end = last.start() + Math.min(last.length(), until - last.shown());
        return Optional.of(new Place(first.text(), start, end));
    }

    private void add(ReviewedText text) {
        String whole = text.text().text();
        int at = 0;
        for (Redaction each : text.redactions()) {
            int start = Math.clamp(each.start(), at, whole.length());
            int end = Math.clamp(each.end(), start, whole.length());
            if (!each.isInForce() || start == end) {
                continue;
            }
            run(text, at, start);
            int shown = words.length();
            words.append(each.decision() == RedactionDecision.PROPOSED ? "[? " : "[× ");
            run(text, start, end);
            words.append(']');
            spans.put(each.id(), new Span(shown, words.length()));
            at = end;
        }
        run(text, at, whole.length());
    }

    private void run(ReviewedText text, int start, int end) {
        if (end > start) {
            runs.add(new Run(text, words.length(), start, end - start));
            words.append(text.text().text(), start, end);
        }
    }
}
