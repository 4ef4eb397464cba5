package no.rettesnor.risk.model.bowtie;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.bowtie.BowTieLayout.Box;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.Locale;

/// What a box of a bow-tie says.
///
/// @param text in the box
/// @param state beneath it, with a mark, so that it is told without colour; may be empty
/// @param spoken all of it in one sentence, for those who do not see it
/// @param style what kind of box it is, for whoever draws it: `event`, `threat`, `consequence`, or
///   `hold-` and how far the barrier can be trusted
public record BowTieWords(String text, String state, String spoken, String style) {

    /// What that box says.
    public static BowTieWords of(BowTieNow now, Box box, Language language) {
        return switch (box.part()) {
            case EVENT -> {
                String event = now.rated().risk().label() + " " + now.rated().risk().event();
                yield new BowTieWords(event, "", event, "event");
            }
            case THREAT -> line(now, box.id(), Side.THREAT, language);
            case CONSEQUENCE -> line(now, box.id(), Side.CONSEQUENCE, language);
            case BARRIER -> barrier(now, now.bowTie().barrier(box.id()).orElseThrow(), language);
        };
    }

    private static BowTieWords line(BowTieNow now, String id, Side side, Language language) {
        String text = now.bowTie().line(id).orElseThrow().text();
        return new BowTieWords(
                text,
                "",
                side.label().in(language) + ": " + text,
                side.name().toLowerCase(Locale.ROOT));
    }

    /// What a barrier says.
    public static BowTieWords barrier(BowTieNow now, Barrier barrier, Language language) {
        BarrierState state = now.state(barrier);
        String word = state.hold().label().in(language);
        String reason = state.reason().in(language);
        String spoken = RiskTexts.text("bow-tie.spoken.barrier", barrier.text(), word).in(language);
        return new BowTieWords(
                barrier.text(),
                mark(state) + " " + word,
                reason.isEmpty() ? spoken : spoken + " " + reason,
                "hold-" + state.hold().name().toLowerCase(Locale.ROOT));
    }

    private static String mark(BarrierState state) {
        return switch (state.hold()) {
            case HOLDS -> "✓";
            case UNKNOWN -> "?";
            case WEAKENED -> "▲";
            case GONE -> "✕";
        };
    }
}
