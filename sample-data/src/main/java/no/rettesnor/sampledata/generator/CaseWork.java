package no.rettesnor.sampledata.generator;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What becomes of a report: who takes it, how long it lies, what is decided and answered.
final class CaseWork {

    private static final int SEVERE = 4;
    private static final Set<String> CHEERFUL = Set.of("God historie", "Forbedringsforslag");
    private static final Map<String, Integer> MEDIAN_DAYS =
            Map.of("God historie", 4, "Forbedringsforslag", 38, "Klage", 19);

    /// What the handler knows.
    ///
    /// @param worst the worse of what happened and what could have happened, 1–5
    record Question(
            SampleUnit unit,
            Occasion occasion,
            Occasion.Story story,
            String kind,
            int worst,
            LocalDateTime reported) {

        List<String> sentences(String list) {
            return occasion.sentences(list, story);
        }

        boolean isSevere() {
            return worst >= SEVERE;
        }

        boolean isCheerful() {
            return CHEERFUL.contains(kind);
        }
    }

    /// What the handler has done by the time of the export.
    record Answer(SampleReport.Handling handling, List<SampleAction> actions) {}

    private final List<SamplePerson> people;

    CaseWork(List<SamplePerson> people) {
        this.people = people;
    }

    Answer answer(Question question, Telling telling, Dice dice) {
        LocalDateTime received =
                inOfficeHours(question.reported().plusMinutes(minutes(dice, 0.9, 1.1)), dice);
        boolean rejected = !question.isSevere() && !question.isCheerful() && dice.chance(3);
        boolean forgotten = dice.below(1000) < 14;
        LocalDateTime closed =
                forgotten
                        ? Chronicle.EXPORTED.plusYears(1)
                        : inOfficeHours(
                                received.plusMinutes(handlingMinutes(question, dice)), dice);
        String status = status(received, closed, rejected);
        String handler = SamplePerson.handlerFor(question.unit(), people).name();
        List<SampleAction> actions =
                new ActionPlan(question, status, handler, received, closed).actions(telling, dice);
        boolean ended = status.equals("Lukket") || status.equals("Avvist");
        SampleReport.Handling handling =
                new SampleReport.Handling(
                        status,
                        status.equals("Meldt") ? null : received,
                        ended ? closed : null,
                        status.equals("Meldt") ? "" : handler,
                        cause(question, status, telling, dice),
                        ended ? feedback(question, rejected, telling, dice) : "");
        return new Answer(handling, actions);
    }

    private static String status(LocalDateTime received, LocalDateTime closed, boolean rejected) {
        if (received.isAfter(Chronicle.EXPORTED)) {
            return "Meldt";
        }
        if (!closed.isAfter(Chronicle.EXPORTED)) {
            return rejected ? "Avvist" : "Lukket";
        }
        long all = received.until(closed, ChronoUnit.MINUTES);
        long gone = received.until(Chronicle.EXPORTED, ChronoUnit.MINUTES);
        int percent = (int) (gone * 100 / all);
        if (percent < 12) {
            return "Mottatt";
        }
        return percent < 50
                ? "Under behandling"
                : percent < 85 ? "Tiltak pågår" : "Effektvurdering";
    }

    /// Severe cases take longer, some units are slower, and everybody became a little faster.
    private static long handlingMinutes(Question question, Dice dice) {
        double days = MEDIAN_DAYS.getOrDefault(question.kind(), 15);
        double severity = 1 + 0.4 * Math.max(0, question.worst() - 2);
        double unit = Dice.of("tempo", question.unit().code()).between(60, 165) / 100.0;
        double year = 1.15 - 0.1 * (question.reported().getYear() - 2023);
        double checking = question.isSevere() ? 30 : 0;
        return minutes(dice, days * severity * unit * year + checking, 0.75);
    }

    private static String cause(Question question, String status, Telling telling, Dice dice) {
        boolean needed = question.isSevere() && status.equals("Lukket");
        boolean far =
                Set.of("Lukket", "Tiltak pågår", "Effektvurdering").contains(status)
                        && dice.chance(42);
        if (question.isCheerful() || !(needed || far)) {
            return "";
        }
        List<String> own = question.sentences("årsak");
        return own.isEmpty() || dice.chance(25)
                ? telling.sentence("{årsak_felles}")
                : telling.oneOf(own);
    }

    private static String feedback(
            Question question, boolean rejected, Telling telling, Dice dice) {
        if (rejected) {
            return telling.sentence("{avvist}");
        }
        if (!dice.chance(86)) {
            return "";
        }
        List<String> own = question.sentences("svar");
        return own.isEmpty() || dice.chance(question.isCheerful() ? 0 : 50)
                ? telling.sentence("{svar_felles}")
                : telling.oneOf(own);
    }

    private static LocalDateTime inOfficeHours(LocalDateTime time, Dice dice) {
        LocalDateTime moved = time;
        while (isFree(moved) || moved.getHour() > 15) {
            moved = moved.toLocalDate().plusDays(1).atTime(8, dice.below(60));
        }
        return moved.getHour() < 7
                ? moved.toLocalDate().atTime(7, 30 + dice.below(30))
                : moved.truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean isFree(LocalDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY
                || time.getDayOfWeek() == DayOfWeek.SUNDAY
                || RedDays.isRed(time.toLocalDate());
    }

    private static long minutes(Dice dice, double medianDays, double spread) {
        return Math.max(20, Math.round(dice.tailed(medianDays * 1440, spread)));
    }
}
