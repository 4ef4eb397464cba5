package no.rettesnor.app.start;

import static no.rettesnor.app.texts.AppTexts.text;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.IntegrityReport;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be done with the store file as a whole.
final class StoreCommands {

    private static final String ENDING = "db";

    private final Workplace workplace;
    private final OpenStore open;
    private final SampleStore sample;
    private final Runnable rebuild;
    private final VersionCommands versions;

    /// @param rebuild shows another store in the window
    StoreCommands(Workplace workplace, OpenStore open, SampleStore sample, Runnable rebuild) {
        this.workplace = workplace;
        this.open = open;
        this.sample = sample;
        this.rebuild = rebuild;
        this.versions = new VersionCommands(workplace, open, this::restoreFrom);
    }

    List<Command> commands() {
        return List.of(
                command("store.open", text("command.open"), this::openAnother)
                        .shortcut("Shortcut+O"),
                command("store.new", text("command.new"), this::makeNew),
                trySample(),
                nameVersion(),
                versions.goBack(),
                command("store.backup", text("command.backup"), this::backUp),
                command("store.restore", text("command.restore"), this::restore),
                command("store.check", text("command.check"), this::check));
    }

    /// Opens the sample municipality, made first when it is not there.
    Command trySample() {
        return command("store.sample", text("command.sample"), this::openSample);
    }

    /// Gives the store as it is now a name.
    Command nameVersion() {
        return versions.nameOne();
    }

    static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, text("command.place"), run).shown(Command.Prominence.SEARCH);
    }

    private FileChoice.Kind kind() {
        return new FileChoice.Kind(text("file.kind"), List.of(ENDING));
    }

    private void openAnother() {
        workplace.files().open(text("command.open"), List.of(kind())).ifPresent(this::change);
    }

    private void makeNew() {
        workplace
                .files()
                .save(text("command.new"), workplace.say(text("file.name")), kind())
                .ifPresent(this::change);
    }

    private void change(Path file) {
        try {
            open.change(file);
            rebuild.run();
        } catch (ProblemException problem) {
            workplace.dialogs().problem(problem);
        }
    }

    private void openSample() {
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(text("task.sample"), sample::prepare)
                                .onSuccess(this::change)
                                .onFailure(workplace.dialogs()::problem));
    }

    private void backUp() {
        Store store = open.current();
        String name =
                workplace.say(text("file.backup", LocalDate.now(workplace.clock()).toString()));
        Optional<Path> target = workplace.files().save(text("command.backup"), name, kind());
        target.ifPresent(
                file ->
                        workplace
                                .tasks()
                                .submit(
                                        BackgroundTask.of(
                                                        text("task.backup"),
                                                        monitor -> {
                                                            store.backup(file, monitor);
                                                            return file;
                                                        })
                                                .onSuccess(
                                                        written ->
                                                                workplace
                                                                        .notifications()
                                                                        .tell(
                                                                                text(
                                                                                        "backup.done",
                                                                                        store
                                                                                                .file(),
                                                                                        written)))
                                                .onFailure(workplace.dialogs()::problem)));
    }

    private void restore() {
        workplace
                .files()
                .open(text("command.restore"), List.of(kind()))
                .ifPresent(this::restoreFrom);
    }

    private void restoreFrom(Path backup) {
        if (!workplace
                .dialogs()
                .confirm(
                        text("restore.question", backup.getFileName()),
                        text("restore.consequence"),
                        text("restore.proceed"))) {
            return;
        }
        try {
            open.whileClosed(file -> Store.restore(backup, file, ProgressMonitor.none()));
            workplace.notifications().tell(text("restore.done", open.current().file(), backup));
        } catch (ProblemException problem) {
            workplace.dialogs().problem(problem);
        }
        rebuild.run();
    }

    private void check() {
        Store store = open.current();
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(text("task.check"), store::check)
                                .onSuccess(report -> tell(store, report))
                                .onFailure(workplace.dialogs()::problem));
    }

    private void tell(Store store, IntegrityReport report) {
        Text summary =
                text(
                        report.isSound() ? "check.sound" : "check.unsound",
                        store.file(),
                        report.rows(),
                        report.operations(),
                        report.problems().size());
        if (report.isSound()) {
            workplace.notifications().tell(summary);
        } else {
            workplace
                    .dialogs()
                    .tell(
                            text("command.check"),
                            language ->
                                    summary.in(language)
                                            + "\n\n"
                                            + report.problems().stream()
                                                    .map(problem -> "• " + problem.in(language))
                                                    .collect(
                                                            java.util.stream.Collectors.joining(
                                                                    "\n")));
        }
    }
}
