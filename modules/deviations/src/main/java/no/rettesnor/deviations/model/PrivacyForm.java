package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// The authority's questions about a breach with our answers, ready to be copied into its form.
///
/// Nothing is sent from here. A question without an answer stays visible, so that nobody believes
/// the form is complete.
///
/// @param lines question and answer, in the order of the authority's form
public record PrivacyForm(List<Line> lines) {

    /// One question.
    ///
    /// @param question as the form asks it
    /// @param answer null while we have none
    public record Line(Text question, @Nullable Text answer) {}

    public PrivacyForm {
        lines = List.copyOf(lines);
    }

    /// The form for a deviation.
    ///
    /// @param zone the clock that times are told by
    public static PrivacyForm of(CaseFile file, ZoneId zone) {
        Deviation deviation = file.deviation();
        PrivacyBreach breach = file.breach().orElse(PrivacyBreach.unknown(deviation.id()));
        Instant discovered =
                deviation.discoveredAt() == null
                        ? deviation.reportedAt()
                        : deviation.discoveredAt();
        List<Line> lines = new ArrayList<>();
        add(lines, "cause", words(breach.mainCause()));
        add(lines, "period", period(breach, deviation.happenedOn()));
        add(lines, "discovered", moment(discovered, zone));
        add(lines, "affected", words(breach.affected() == null ? null : breach.affected() + ""));
        add(lines, "what", words(deviation.title()));
        add(lines, "how", words(deviation.description()));
        add(lines, "data_types", words(breach.dataTypes()));
        add(lines, "relation", words(breach.relation()));
        add(lines, "location", words(breach.dataLocation()));
        add(lines, "consequences", words(breach.consequences()));
        add(lines, "measures", measures(deviation, breach));
        add(lines, "informed", words(breach.informed()));
        add(lines, "contact", words(breach.contact()));
        return new PrivacyForm(lines);
    }

    /// The questions we cannot answer yet.
    public List<Text> unanswered() {
        return lines.stream().filter(line -> line.answer() == null).map(Line::question).toList();
    }

    /// The whole form as plain text: each question on a line, its answer beneath, a blank line
    /// between.
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            Text answer = line.answer() == null ? DeviationTexts.text("form.blank") : line.answer();
            text.append(line.question().in(language))
                    .append('\n')
                    .append(answer.in(language))
                    .append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private static void add(List<Line> lines, String question, @Nullable Text answer) {
        lines.add(new Line(DeviationTexts.text("form." + question), answer));
    }

    private static @Nullable Text words(@Nullable String words) {
        return words == null || words.isBlank() ? null : Text.verbatim(words.strip());
    }

    private static Text period(PrivacyBreach breach, LocalDate happened) {
        LocalDate from = breach.periodFrom() == null ? happened : breach.periodFrom();
        LocalDate until = breach.periodUntil();
        return language ->
                until == null || until.equals(from)
                        ? day(from, language)
                        : day(from, language) + " – " + day(until, language);
    }

    private static Text moment(Instant instant, ZoneId zone) {
        return language ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(instant.atZone(zone));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    private static @Nullable Text measures(Deviation deviation, PrivacyBreach breach) {
        String written = breach.measures() == null ? "" : breach.measures().strip();
        String both = (deviation.immediateAction().strip() + "\n" + written).strip();
        return words(both);
    }
}
