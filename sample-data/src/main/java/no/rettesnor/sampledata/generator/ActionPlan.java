package no.rettesnor.sampledata.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is decided in one case, who does it and whether it helped.
///
/// @param question the case
/// @param status how far the case has come
/// @param handler who handles it
/// @param received when the handler took it in
/// @param closed when it was, or will be, closed
record ActionPlan(
        CaseWork.Question question,
        String status,
        String handler,
        LocalDateTime received,
        LocalDateTime closed) {

    private static final Map<String, String> LEVELS =
            Map.of(
                    "E", "Fjerne faren",
                    "S", "Bytte ut",
                    "T", "Teknisk tiltak",
                    "A", "Rutine eller opplæring",
                    "V", "Verneutstyr");
    private static final LocalDate TODAY = Chronicle.EXPORTED.toLocalDate();

    List<SampleAction> actions(Telling telling, Dice dice) {
        List<SampleAction> actions = new ArrayList<>();
        Set<String> decided = new java.util.HashSet<>();
        for (int i = count(dice); i > 0; i--) {
            List<String> own = question.sentences("tiltak");
            boolean general = own.isEmpty() || (!question.isCheerful() && dice.chance(18));
            String action = general ? telling.sentence("{tiltak_felles}") : telling.oneOf(own);
            if (decided.add(action)) {
                actions.add(action(action, dice));
            }
        }
        return List.copyOf(actions);
    }

    private int count(Dice dice) {
        return switch (status) {
            case "Lukket" -> {
                if (question.isSevere()) {
                    yield dice.weighted(0, 62, 30, 8);
                }
                boolean few = question.kind().equals("God historie");
                yield few ? 0 : dice.weighted(70, 25, 5);
            }
            case "Tiltak pågår", "Effektvurdering" -> dice.weighted(0, 65, 28, 7);
            default -> 0;
        };
    }

    private SampleAction action(String action, Dice dice) {
        String text = action.substring(2);
        String level = LEVELS.getOrDefault(action.substring(0, 1), "");
        LocalDate decided = received.toLocalDate().plusDays(dice.between(1, 6));
        LocalDate due = decided.plusDays(dice.pick(List.of(14, 21, 30, 30, 45, 60, 90)));
        boolean over = status.equals("Lukket") || status.equals("Effektvurdering");
        if (!over) {
            String standing = dice.chance(35) ? "Planlagt" : "Pågår";
            return new SampleAction(
                    text, level, handler, due, standing, null, "", null, null, null, "");
        }
        LocalDate done = done(decided, due, dice);
        boolean measured = question.isSevere() || dice.chance(40);
        List<String> measures = question.sentences("mål");
        String measure = measured && !measures.isEmpty() ? dice.pick(measures) : "";
        Integer before = measure.isEmpty() ? null : dice.between(3, 14);
        boolean checked = status.equals("Lukket") && measured;
        int result = dice.weighted(58, 30, 12);
        return new SampleAction(
                text,
                level,
                handler,
                due,
                "Utført",
                done,
                measure,
                before,
                checked && before != null ? after(before, result, dice) : null,
                checked ? checkDay(done) : null,
                checked ? List.of("Virket", "Virket delvis", "Virket ikke").get(result) : "");
    }

    /// Between the decision and the end of the case, rather near the last day.
    private LocalDate done(LocalDate decided, LocalDate due, Dice dice) {
        LocalDate end = status.equals("Lukket") ? closed.toLocalDate() : TODAY;
        LocalDate done = due.plusDays(dice.between(-12, 6));
        if (done.isBefore(decided)) {
            done = decided;
        }
        return done.isAfter(end) ? end : done;
    }

    private LocalDate checkDay(LocalDate done) {
        long between = Math.max(0, done.until(closed.toLocalDate(), ChronoUnit.DAYS));
        return done.plusDays(between * 9 / 10);
    }

    private static int after(int before, int result, Dice dice) {
        return switch (result) {
            case 0 -> before * dice.between(10, 45) / 100;
            case 1 -> Math.max(1, before * dice.between(55, 85) / 100);
            default -> before + dice.below(3);
        };
    }
}
