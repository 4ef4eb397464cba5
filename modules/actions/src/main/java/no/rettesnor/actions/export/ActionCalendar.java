package no.rettesnor.actions.export;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/// Deadlines as a calendar file that Outlook and others open: a day each, with an alarm the day
/// before. Taken in again, a day replaces the one that was there, since it has the action's id.
///
/// They are events rather than tasks because Outlook takes no tasks from files.
public final class ActionCalendar {

    private static final String PROGRAM = "-//Rettesnor//Rettesnor//NO";
    private static final String PLACE = "@rettesnor";

    private final Language language;
    private final Instant now;

    /// @param now when the calendar is made
    public ActionCalendar(Language language, Instant now) {
        this.language = language;
        this.now = now;
    }

    /// Writes the file, in place of one that is there.
    public void write(Path target, List<Reminder> reminders) throws ProblemException {
        try {
            Files.writeString(target, of(reminders), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(ActionTexts.text("reminder.not_written", target), e);
        }
    }

    /// The calendar as text.
    String of(List<Reminder> reminders) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PROGRAM);
        calendar.setMethod(Method.publish());
        for (Reminder reminder : reminders) {
            for (ActionLine line : reminder.all()) {
                ImprovementAction action = line.action();
                boolean isCheck = reminder.checks().contains(line);
                LocalDate day = isCheck ? action.checkOn() : action.due();
                if (day != null) {
                    calendar.addEvent(event(line, day, isCheck));
                }
            }
        }
        // The library counts letters where the format counts octets.
        return FoldedLines.of(
                Biweekly.write(calendar).version(ICalVersion.V2_0).foldLines(false).go());
    }

    private VEvent event(ActionLine line, LocalDate day, boolean isCheck) {
        ImprovementAction action = line.action();
        VEvent event = new VEvent();
        event.setUid(action.id() + (isCheck ? "-check" : "") + PLACE);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(
                say(
                        isCheck
                                ? ActionTexts.text("reminder.event.check", action.text())
                                : ActionTexts.text("reminder.event", action.text())));
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
        event.setTransparency(true);
        String owner = action.owner() == null ? "" : action.owner();
        event.setDescription((line.subject() + "\n" + owner).strip());
        Duration dayBefore = Duration.builder().prior(true).days(1).build();
        event.addAlarm(VAlarm.display(new Trigger(dayBefore, Related.START), action.text()));
        return event;
    }

    /// A day without a time: the library reads the day off the machine's own zone.
    private static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }

    private String say(Text text) {
        return text.in(language);
    }
}
