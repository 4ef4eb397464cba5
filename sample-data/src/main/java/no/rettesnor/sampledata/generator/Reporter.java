package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes down what happened, as people in a hurry do.
final class Reporter {

    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private final List<Occasion> occasions = Occasion.all();
    private final Set<String> written = new HashSet<>();
    private final CaseWork caseWork;

    Reporter(CaseWork caseWork) {
        this.caseWork = caseWork;
    }

    SampleReport report(SampleUnit unit, Place place, LocalDate day, Dice dice) {
        Occasion occasion = occasion(place, day, dice);
        int hour = hour(place, occasion, dice);
        LocalTime clock = LocalTime.of(hour, dice.chance(80) ? dice.below(12) * 5 : dice.below(60));
        Telling telling = telling(place, day, hour, dice);
        int actual = dice.weighted(occasion.severities()) + 1;
        int worse =
                actual == 1 && occasion.severities()[0] == 100 ? 0 : dice.weighted(58, 31, 9, 2);
        String kind = occasion.kind(dice);
        if (kind.equals("Nestenulykke")) {
            actual = Math.min(actual, 2);
            worse = Math.max(worse, 1);
        }
        if (kind.equals("Skade")) {
            actual = Math.max(actual, 2);
        }
        int potential = Math.min(5, actual + worse);
        Occasion.Story story = dice.pick(occasion.stories());
        String title = telling.sentence(story.title());
        String description = description(occasion, story, telling, dice);
        LocalDateTime discovered = discovered(day.atTime(clock), dice);
        LocalDateTime reported = discovered.plusMinutes(minutes(dice, 150, 1.5, 5));
        boolean privacy = dice.chance(occasion.privacyPercent());
        String immediate =
                dice.chance(76) ? telling.oneOf(occasion.sentences("straks", story)) : "";
        CaseWork.Answer answer =
                caseWork.answer(
                        new CaseWork.Question(
                                unit, occasion, story, kind, Math.max(actual, potential), reported),
                        telling,
                        dice);
        return new SampleReport(
                "",
                kind,
                occasion.heading("kategori"),
                occasion.heading("type"),
                title,
                description,
                day,
                told(clock, description, dice),
                discovered,
                reported,
                unit,
                actual,
                potential,
                immediate,
                privacy,
                answer.handling(),
                answer.actions());
    }

    private Occasion occasion(Place place, LocalDate day, Dice dice) {
        int[] weights = new int[occasions.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = occasions.get(i).weightAt(place, day.getMonthValue());
        }
        return occasions.get(dice.weighted(weights));
    }

    private static int hour(Place place, Occasion occasion, Dice dice) {
        int[] hours = occasion.hours();
        int last = Math.max(hours[0], Math.min(hours[1], place.lastHour()));
        int first = Math.min(last, Math.max(hours[0], place.firstHour()));
        return dice.between(first, last);
    }

    private static Telling telling(Place place, LocalDate day, int hour, Dice dice) {
        String shift = hour < 7 || hour > 21 ? "nattevakt" : hour < 15 ? "dagvakt" : "kveldsvakt";
        String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
        return new Telling(place.words(), Map.of("vakt", shift, "ukedag", weekday), dice);
    }

    /// A description nobody has written before, unless it is one of the very short ones.
    private String description(
            Occasion occasion, Occasion.Story story, Telling telling, Dice dice) {
        String description = compose(occasion, story, telling, dice);
        for (int i = 0; i < 12 && !written.add(description); i++) {
            description = compose(occasion, story, telling, dice);
        }
        return description + PrivateDetail.sometimes(dice);
    }

    private static String compose(
            Occasion occasion, Occasion.Story story, Telling telling, Dice dice) {
        StringBuilder text = new StringBuilder();
        boolean cheerful =
                Set.of("God historie", "Forbedringsforslag").contains(occasion.heading("art"));
        if (!cheerful && dice.chance(5)) {
            text.append(telling.sentence("{innledning}")).append(' ');
        }
        text.append(telling.sentence(story.text()));
        if (dice.chance(14)) {
            return text.toString();
        }
        add(text, dice.chance(62), telling, occasion.sentences("omst", story));
        add(text, dice.chance(66), telling, occasion.sentences("følge", story));
        add(text, !cheerful && dice.chance(11), telling, List.of("{avslutning}"));
        String written = text.toString();
        return dice.chance(4) ? written.substring(0, written.length() - 1) : written;
    }

    private static void add(
            StringBuilder text, boolean wanted, Telling telling, List<String> patterns) {
        String sentence = wanted ? telling.oneOf(patterns) : "";
        if (!sentence.isEmpty()) {
            text.append(' ').append(sentence);
        }
    }

    private static LocalDateTime discovered(LocalDateTime happened, Dice dice) {
        return switch (dice.weighted(80, 14, 6)) {
            case 0 -> happened.plusMinutes(dice.below(30));
            case 1 -> happened.plusMinutes(minutes(dice, 600, 0.6, 60));
            default -> happened.plusMinutes(minutes(dice, 5000, 0.8, 600));
        };
    }

    private static long minutes(Dice dice, double median, double spread, int least) {
        return Math.max(least, Math.round(dice.tailed(median, spread)));
    }

    /// People who give the time in their text rarely give it once more.
    private static @Nullable LocalTime told(LocalTime clock, String description, Dice dice) {
        boolean said = description.toLowerCase(Locale.ROOT).contains("kl. ");
        return said || dice.chance(14) ? null : clock;
    }
}
