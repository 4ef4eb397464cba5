package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ListView;

import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.model.ReportSection;
import no.rettesnor.reports.viewmodel.OpenReport;
import no.rettesnor.reports.viewmodel.ReportLine;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What can be done with the report at hand.
final class ReportCommands {

    private final Workplace workplace;
    private final ReportsViewModel model;
    private final ReportFiles files;
    private final Supplier<@Nullable ReportSection> section;

    /// @param section the section at hand; null when there is none to work on
    ReportCommands(
            Workplace workplace,
            ReportsViewModel model,
            Supplier<@Nullable ReportSection> section) {
        this.workplace = workplace;
        this.model = model;
        this.files = new ReportFiles(workplace, model::write);
        this.section = section;
    }

    List<Command> all() {
        BooleanBinding any = model.selectedProperty().isNotNull();
        BooleanBinding draft =
                Bindings.createBooleanBinding(
                        () -> {
                            ReportLine line = model.selectedProperty().get();
                            return line != null && !line.frozen();
                        },
                        model.selectedProperty());
        List<Command> commands = new ArrayList<>();
        commands.add(
                command("reports.new", text("command.new"), this::begin)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY));
        commands.add(
                command("reports.new-from", text("command.new-from"), this::beginFromThis)
                        .icon(MaterialDesignC.CONTENT_COPY)
                        .enabledWhen(any));
        commands.add(
                command(
                                "reports.export",
                                text("command.export"),
                                () -> files.write(EnumSet.allOf(ReportFormat.class)))
                        .icon(MaterialDesignF.FILE_EXPORT_OUTLINE)
                        .shortcut("Shortcut+E")
                        .enabledWhen(any));
        for (ReportFormat format : ReportFormat.values()) {
            commands.add(
                    command(
                                    "reports.export-" + format.ending(),
                                    text("command.export-one", text("format." + format.ending())),
                                    () -> files.write(Set.of(format)))
                            .shown(Command.Prominence.MENU)
                            .enabledWhen(any));
        }
        commands.add(
                command(
                                "reports.templates",
                                text("command.templates"),
                                () -> new TemplatesForm(workplace).ask())
                        .shown(Command.Prominence.MENU));
        commands.add(
                command("reports.refresh", text("command.refresh"), model::refresh)
                        .icon(MaterialDesignR.REFRESH)
                        .shortcut("F5")
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(any));
        commands.add(
                command("reports.freeze", text("command.freeze"), this::freeze)
                        .icon(MaterialDesignS.SNOWFLAKE)
                        .enabledWhen(draft));
        commands.add(
                command("reports.withheld", text("command.withheld"), this::withheld)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(draft));
        commands.add(
                command("reports.add-words", text("command.add-words"), this::addWords)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(draft));
        commands.add(
                command("reports.add-figure", text("command.add-figure"), this::addFigure)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(draft));
        commands.add(
                command(
                                "reports.remove",
                                text("command.remove"),
                                () -> model.remove(workplace.dialogs()::problem))
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(draft));
        return commands;
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, text("page.title"), run);
    }

    void begin() {
        // A report is usually about last year.
        int lastYear = LocalDate.now(workplace.clock()).getYear() - 1;
        new NewReportForm(workplace, ReportingPeriod.year(lastYear).toString(), true)
                .ask(text("command.new"))
                .ifPresent(
                        wish ->
                                model.begin(
                                        wish.period(), wish.unit(), workplace.dialogs()::problem));
    }

    private void beginFromThis() {
        ReportLine line = model.selectedProperty().get();
        if (line == null) {
            return;
        }
        ReportingPeriod before = line.report().reportingPeriod();
        ReportingPeriod next =
                new ReportingPeriod(before.kind(), before.year() + 1, before.number());
        new NewReportForm(workplace, next.toString(), false)
                .ask(text("command.new-from"))
                .ifPresent(
                        wish -> model.beginFromThis(wish.period(), workplace.dialogs()::problem));
    }

    private void freeze() {
        boolean sure =
                workplace
                        .dialogs()
                        .confirm(
                                text("page.freeze-question"),
                                beforeFreezing(),
                                text("command.freeze"));
        if (sure) {
            model.freeze(
                    snapshot ->
                            workplace.notifications().tell(text("page.frozen", snapshot.code())),
                    workplace.dialogs()::problem);
        }
    }

    /// What cannot be done afterwards, and what nobody has filled in or read through yet.
    private Text beforeFreezing() {
        Text last =
                model.publicationProperty().get()
                        ? text("page.freeze-published")
                        : text("page.freeze-internal");
        int open =
                model.openProperty().get() instanceof OpenReport.Draft draft
                        ? draft.prepared().checks().all().size()
                        : 0;
        Text left = text("page.freeze-open", open);
        return open == 0 ? last : language -> left.in(language) + "\n\n" + last.in(language);
    }

    private void withheld() {
        ReportLine line = model.selectedProperty().get();
        if (line != null) {
            new WithheldForm(workplace, model.withheld(), line.report()).ask("");
        }
    }

    private void addWords() {
        ReportSection at = section.get();
        if (at != null && model.openProperty().get() instanceof OpenReport.Draft open) {
            model.edits().addWords(open.prepared().draft(), at);
        }
    }

    private void addFigure() {
        ReportSection at = section.get();
        if (at == null || !(model.openProperty().get() instanceof OpenReport.Draft open)) {
            return;
        }
        ListView<FigureKey> figures = new ListView<>();
        figures.setId("report-figure-choice");
        open.prepared().numbers().figures().keySet().stream()
                .filter(key -> key.unitId() == null)
                .forEach(figures.getItems()::add);
        figures.setCellFactory(list -> new FigureKeyCell(open.prepared().numbers().names()));
        figures.getSelectionModel().selectFirst();
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("command.add-figure"),
                                figures,
                                text("page.add"),
                                () ->
                                        Optional.ofNullable(
                                                figures.getSelectionModel().getSelectedItem())))
                .ifPresent(key -> model.edits().addFigure(open.prepared().draft(), at, key));
    }
}
