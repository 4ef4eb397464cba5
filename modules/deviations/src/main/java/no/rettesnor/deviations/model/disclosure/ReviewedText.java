package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text and what is to be taken out of it.
///
/// @param text the text
/// @param redactions pieces of this very text, in its order
public record ReviewedText(DisclosureText text, List<Redaction> redactions) {

    public ReviewedText {
        redactions =
                redactions.stream()
                        .sorted(
                                Comparator.comparingInt(Redaction::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Redaction::end).reversed()))
                        .toList();
    }

    /// What others may read: every piece in force is gone, with its legal basis in its place. Of
    /// pieces that overlap, one that is in force wins over one that is not.
    ///
    /// @param day the law of which day is cited
    /// @return a text that holds nothing of the pieces, said in any language
    public Text open(LocalDate day) {
        List<Cut> cuts = cuts();
        return language -> {
            StringBuilder open = new StringBuilder();
            int from = 0;
            for (Cut cut : cuts) {
                open.append(text.text(), from, cut.start());
                open.append(RedactionBasis.mark(cut.basis(), day).in(language));
                from = cut.end();
            }
            return open.append(text.text(), from, text.text().length()).toString();
        };
    }

    /// What may be read of a line that nobody reviews, such as a title: all that the program finds
    /// is gone.
    public static Text openLine(String line, LocalDate day) {
        DisclosureText text = new DisclosureText("", Text.verbatim(""), line, false);
        List<Redaction> found =
                RedactionProposer.propose(text, People.of(List.of(text), List.of())).stream()
                        .map(
                                each ->
                                        new Redaction(
                                                "",
                                                "",
                                                "",
                                                "",
                                                each.start(),
                                                each.end(),
                                                each.kind(),
                                                each.kind().usualBasis(),
                                                RedactionDecision.PROPOSED,
                                                null,
                                                null,
                                                "",
                                                false))
                        .toList();
        return new ReviewedText(text, found).open(day);
    }

    /// How many are in force without anybody having looked at them.
    public long undecided() {
        return redactions.stream()
                .filter(each -> each.decision() == RedactionDecision.PROPOSED)
                .count();
    }

    private record Cut(int start, int end, String basis) {}

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (Redaction each : redactions) {
            int start = Math.clamp(each.start(), 0, text.text().length());
            int end = Math.clamp(each.end(), start, text.text().length());
            if (!each.isInForce() || start == end) {
                continue;
            }
            if (!cuts.isEmpty() && start < cuts.getLast().end()) {
                Cut last = cuts.removeLast();
                cuts.add(new Cut(last.start(), Math.max(last.end(), end), last.basis()));
            } else {
                cuts.add(new Cut(start, end, each.basis()));
            }
        }
        return List.copyOf(cuts);
    }
}
