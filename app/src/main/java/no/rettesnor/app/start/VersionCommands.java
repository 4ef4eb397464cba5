package no.rettesnor.app.start;

import static no.rettesnor.app.texts.AppTexts.text;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import no.rettesnor.app.start.StoreVersions.Version;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Naming a version of the store, and going back to one.
final class VersionCommands {

    private static final double ROWS_HIGH = 220;

    private final Workplace workplace;
    private final OpenStore open;
    private final Consumer<Path> restore;

    /// @param restore puts a copy in the place of the store that is open, after asking
    VersionCommands(Workplace workplace, OpenStore open, Consumer<Path> restore) {
        this.workplace = workplace;
        this.open = open;
        this.restore = restore;
    }

    /// Gives the store as it is now a name.
    Command nameOne() {
        return StoreCommands.command("store.version", text("command.version"), this::keep)
                .icon(MaterialDesignT.TAG_OUTLINE)
                .shortcut("Shortcut+Shift+S");
    }

    /// Shows the versions, to go back to one.
    Command goBack() {
        return StoreCommands.command("store.versions", text("command.versions"), this::choose)
                .icon(MaterialDesignH.HISTORY);
    }

    private void keep() {
        workplace
                .dialogs()
                .ask(text("versions.title"), text("versions.name"), "")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(this::keep);
    }

    private void keep(String name) {
        Store store = open.current();
        LocalDateTime now = LocalDateTime.now(workplace.clock());
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(
                                        text("task.version"),
                                        monitor -> {
                                            Path place =
                                                    new StoreVersions(store.file())
                                                            .place(name, now);
                                            store.backup(place, monitor);
                                            return name;
                                        })
                                .onSuccess(
                                        kept ->
                                                workplace
                                                        .notifications()
                                                        .tell(text("versions.kept", kept)))
                                .onFailure(workplace.dialogs()::problem));
    }

    private void choose() {
        try {
            List<Version> versions = new StoreVersions(open.current().file()).list();
            if (versions.isEmpty()) {
                workplace.notifications().tell(text("versions.none"));
            } else {
                chosen(versions).ifPresent(version -> restore.accept(version.file()));
            }
        } catch (ProblemException problem) {
            workplace.dialogs().problem(problem);
        }
    }

    private Optional<Version> chosen(List<Version> versions) {
        Text title = text("command.versions");
        ListView<Version> list = new ListView<>();
        list.setId("versions");
        list.setAccessibleText(workplace.say(title));
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROWS_HIGH);
        DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .localizedBy(workplace.language().locale());
        list.setCellFactory(any -> new VersionCell(time));
        return workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                title,
                                list,
                                text("versions.back"),
                                () ->
                                        Optional.ofNullable(
                                                list.getSelectionModel().getSelectedItem())));
    }

    private static final class VersionCell extends ListCell<Version> {

        private final DateTimeFormatter time;

        VersionCell(DateTimeFormatter time) {
            this.time = time;
        }

        @Override
        protected void updateItem(@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(
                    version == null || empty
                            ? null
                            : version.name() + "  ·  " + time.format(version.at()));
        }
    }
}
