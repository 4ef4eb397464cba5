package no.rettesnor.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Says days and moments as a language writes them, short and with the year.
public final class Days {

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final ZoneId zone;

    /// @param clock whose zone moments are told in
    public Days(Language language, Clock clock) {
        String date = pattern(language);
        String time = language == Language.NB || language == Language.NN ? "HH.mm" : "HH:mm";
        this.day = DateTimeFormatter.ofPattern(date, language.locale());
        this.moment = DateTimeFormatter.ofPattern(date + " " + time, language.locale());
        this.zone = clock.getZone();
    }

    /// The day as part of a sentence, in whatever language that is said.
    public static Text words(LocalDate date) {
        return language ->
                DateTimeFormatter.ofPattern(pattern(language), language.locale()).format(date);
    }

    private static String pattern(Language language) {
        return switch (language) {
            case NB, NN -> "dd.MM.yyyy";
            case SV -> "yyyy-MM-dd";
            case EN -> "dd/MM/yyyy";
        };
    }

    /// The day; empty for none.
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    /// Reads what [#moment] says, and a day alone as its first minute.
    ///
    /// @return empty when it is neither
    public Optional<Instant> readMoment(String typed) {
        String text = typed.strip();
        try {
            return Optional.of(LocalDateTime.parse(text, moment).atZone(zone).toInstant());
        } catch (DateTimeParseException noTime) {
            try {
                return Optional.of(LocalDate.parse(text, day).atStartOfDay(zone).toInstant());
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }
    }

    /// Day and time; empty for none.
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : moment.format(instant.atZone(zone));
    }
}
