package no.rettesnor.actions.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.actions.viewmodel.ActionBulk;
import no.rettesnor.actions.viewmodel.ActionExport;
import no.rettesnor.actions.viewmodel.ActionListViewModel;
import no.rettesnor.actions.viewmodel.ActionsModel;
import no.rettesnor.actions.viewmodel.Reminders;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What can be done on the page of actions.
final class ActionCommands {

    private static final String IMPORT_PAGE = "import";
    private static final Text PLACE = ActionTexts.text("page.title");

    private final Workplace workplace;
    private final ActionListViewModel list;
    private final ActionBulk several;
    private final ActionExport export;
    private final Reminders reminders;
    private final FilterBar filters;
    private final PagedTable<ActionLine> table;

    /// @param pane where the list is filtered, ordered and selected in
    ActionCommands(Workplace workplace, ActionsModel model, ListPane<ActionLine> pane) {
        this.workplace = workplace;
        this.list = model.list();
        this.several = model.several();
        this.export = model.export();
        this.reminders = model.reminders();
        this.filters = pane.filters();
        this.table = pane.table();
    }

    /// Those of the toolbar and the command search.
    List<Command> all() {
        BooleanBinding hasRows = Bindings.greaterThan(table.countProperty(), 0);
        return List.of(
                command("actions.remind", ActionTexts.text("reminder.open"), this::remind)
                        .icon(MaterialDesignB.BELL_OUTLINE)
                        .enabledWhen(hasRows)
                        .shown(Command.Prominence.PRIMARY),
                command("actions.export", ActionTexts.text("page.export"), () -> save(false))
                        .icon(MaterialDesignF.FILE_EXCEL_OUTLINE)
                        .shortcut("Shortcut+E")
                        .enabledWhen(hasRows),
                command("actions.import", ActionTexts.text("page.import"), this::takeIn)
                        .icon(MaterialDesignI.IMPORT),
                command("actions.export-csv", ActionTexts.text("page.export_csv"), () -> save(true))
                        .icon(MaterialDesignF.FILE_DELIMITED_OUTLINE)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(hasRows),
                openSubject().shown(Command.Prominence.MENU),
                remove().shown(Command.Prominence.MENU));
    }

    /// Those of the rows that are selected.
    List<Command> ofRows(Runnable inspect) {
        return List.of(
                command("actions.edit", ActionTexts.text("page.edit"), inspect)
                        .icon(MaterialDesignP.PENCIL_OUTLINE),
                openSubject(),
                remove());
    }

    private Command openSubject() {
        return command(
                        "actions.subject",
                        ActionTexts.text("page.open_subject"),
                        () ->
                                table.selectionProperty().get().stream()
                                        .findFirst()
                                        .ifPresent(
                                                line ->
                                                        workplace
                                                                .navigation()
                                                                .open(line.action().subject())))
                .icon(MaterialDesignO.OPEN_IN_NEW)
                .enabledWhen(isSelected());
    }

    private Command remove() {
        return command(
                        "actions.delete",
                        ActionTexts.text("page.delete"),
                        () ->
                                several.remove(
                                        count ->
                                                workplace
                                                        .notifications()
                                                        .tell(
                                                                ActionTexts.text(
                                                                        "list.deleted", count))))
                .icon(MaterialDesignD.DELETE_OUTLINE)
                .enabledWhen(isSelected());
    }

    private BooleanBinding isSelected() {
        return Bindings.createBooleanBinding(
                () -> !table.selectionProperty().get().isEmpty(), table.selectionProperty());
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, PLACE, run);
    }

    private void takeIn() {
        workplace.navigation().open(IMPORT_PAGE, ActionsPage.ID);
    }

    private void remind() {
        reminders.find(list.filter(), this::show);
    }

    private void show(List<Reminder> found) {
        if (found.isEmpty()) {
            workplace.notifications().tell(ActionTexts.text("reminder.none"));
        } else {
            workplace
                    .dialogs()
                    .show(
                            ActionTexts.text("reminder.title"),
                            new ReminderPane(workplace, reminders, found));
        }
    }

    private void save(boolean asText) {
        FileChoice.Kind kind =
                asText
                        ? new FileChoice.Kind(ActionTexts.text("list.csv"), List.of("csv"))
                        : new FileChoice.Kind(ActionTexts.text("list.xlsx"), List.of("xlsx"));
        String today = LocalDate.now(workplace.clock()).toString();
        workplace
                .files()
                .save(
                        asText
                                ? ActionTexts.text("page.export_csv")
                                : ActionTexts.text("page.export"),
                        workplace.say(ActionTexts.text("list.file_name", today)),
                        kind)
                .ifPresent(this::write);
    }

    private void write(Path target) {
        export.write(
                target,
                list.filter(),
                ActionListViewModel.sort(table.orderProperty().get()),
                filters.inWords(),
                count ->
                        workplace
                                .notifications()
                                .tell(
                                        ActionTexts.text(
                                                "list.exported",
                                                count,
                                                String.valueOf(target.getFileName()))));
    }
}
