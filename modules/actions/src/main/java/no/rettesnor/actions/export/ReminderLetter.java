package no.rettesnor.actions.export;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// A reminder as plain text for an e-mail.
public final class ReminderLetter {

    private final Language language;
    private final Days days;

    public ReminderLetter(Language language, Clock clock) {
        this.language = language;
        this.days = new Days(language, clock);
    }

    /// The letter, its lines ended as mail programs want them.
    public String of(Reminder reminder) {
        StringBuilder letter = new StringBuilder();
        letter.append(
                say(
                        reminder.owner().isEmpty()
                                ? ActionTexts.text("reminder.nobody")
                                : ActionTexts.text("reminder.hello", reminder.owner())));
        part(
                letter,
                ActionTexts.text("reminder.overdue", reminder.overdue().size()),
                reminder.overdue(),
                line -> line.action().due());
        part(
                letter,
                ActionTexts.text("reminder.soon", reminder.soon().size(), Reminder.DAYS),
                reminder.soon(),
                line -> line.action().due());
        part(
                letter,
                ActionTexts.text("reminder.checks", reminder.checks().size()),
                reminder.checks(),
                line -> line.action().checkOn());
        return letter.append("\n").toString();
    }

    private void part(
            StringBuilder letter,
            Text heading,
            List<ActionLine> lines,
            Function<ActionLine, @Nullable LocalDate> day) {
        if (lines.isEmpty()) {
            return;
        }
        letter.append("\n\n").append(say(heading));
        for (ActionLine line : lines) {
            letter.append("\n- ")
                    .append(days.day(day.apply(line)))
                    .append(": ")
                    .append(line.action().text().strip());
            if (!line.subject().isEmpty()) {
                letter.append(" (").append(line.subject()).append(")");
            }
        }
    }

    private String say(Text text) {
        return text.in(language);
    }
}
