package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.export.ActionCalendar;
import no.rettesnor.actions.export.ReminderLetter;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.kernel.BackgroundTask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whom to remind, and how: a letter to copy, a calendar file to send along.
public final class Reminders {

    private final ActionDesk desk;
    private final ActionList list;

    public Reminders(ActionDesk desk, ActionList list) {
        this.desk = desk;
        this.list = list;
    }

    /// Looks for whom something waits, among the actions of a filter.
    ///
    /// @param then called on the screen's thread
    public void find(ActionFilter among, Consumer<List<Reminder>> then) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(ActionTexts.text("page.loading"), monitor -> read(among))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    /// The letter to that owner.
    public String letter(Reminder reminder) {
        return new ReminderLetter(desk.language(), desk.clock()).of(reminder);
    }

    /// Writes the deadlines of some as a calendar file.
    ///
    /// @param then called on the screen's thread when it is there
    public void calendar(Path target, List<Reminder> reminders, Runnable then) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        ActionTexts.text(
                                                "list.exporting",
                                                String.valueOf(target.getFileName())),
                                        monitor -> {
                                            new ActionCalendar(
                                                            desk.language(), desk.clock().instant())
                                                    .write(target, reminders);
                                            return true;
                                        })
                                .onSuccess(written -> then.run())
                                .onFailure(desk.failures()));
    }

    private List<Reminder> read(ActionFilter among) {
        List<ActionLine> lines =
                new ArrayList<>(
                        list.all(
                                among.withStatuses(ActionFilter.OPEN.statuses())
                                        .withDue(null, desk.today().plusDays(Reminder.DAYS))));
        lines.addAll(list.all(among.withCheckDue(true)));
        return Reminder.of(lines, desk.today());
    }
}
