package no.rettesnor.deviations.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.deviations.viewmodel.DeviationListViewModel;
import no.rettesnor.deviations.viewmodel.ListExport;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.NewDeviationViewModel;
import no.rettesnor.deviations.viewmodel.TypesViewModel;
import no.rettesnor.deviations.viewmodel.WhistleblowingViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.table.PagedTable;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be done on the page of deviations.
final class PageCommands {

    static final String IMPORT_PAGE = "import";
    private static final String STATISTICS_PAGE = "statistics";
    private static final Text PLACE = DeviationTexts.text("page.deviations");

    private final Workplace workplace;
    private final Desk desk;
    private final NamesViewModel names;
    private final DeviationListViewModel list;
    private final FilterBar filters;
    private final PagedTable<DeviationLine> table;
    private final RiskLinking risks;
    private @Nullable String lastUnit;

    /// @param pane where the list is filtered, ordered and selected in
    PageCommands(
            Workplace workplace,
            Desk desk,
            NamesViewModel names,
            DeviationListViewModel list,
            ListPane<DeviationLine> pane,
            RiskLinking risks) {
        this.workplace = workplace;
        this.desk = desk;
        this.names = names;
        this.list = list;
        this.filters = pane.filters();
        this.table = pane.table();
        this.risks = risks;
    }

    /// Those of the toolbar and the command search.
    List<Command> all() {
        BooleanBinding hasRows = Bindings.greaterThan(table.countProperty(), 0);
        return List.of(
                command("deviations.new", DeviationTexts.text("page.new"), this::report)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY),
                command(
                                "deviations.export",
                                DeviationTexts.text("page.export"),
                                () -> export(false))
                        .icon(MaterialDesignF.FILE_EXCEL_OUTLINE)
                        .shortcut("Shortcut+E")
                        .enabledWhen(hasRows),
                command("deviations.import", DeviationTexts.text("page.import"), this::openImport)
                        .icon(MaterialDesignI.IMPORT),
                command(
                                "deviations.statistics",
                                DeviationTexts.text("page.statistics"),
                                this::count)
                        .icon(MaterialDesignC.CHART_BOX_OUTLINE),
                command(
                                "deviations.export-csv",
                                DeviationTexts.text("page.export_csv"),
                                () -> export(true))
                        .icon(MaterialDesignF.FILE_DELIMITED_OUTLINE)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(hasRows),
                disclosure().shown(Command.Prominence.MENU).enabledWhen(hasRows),
                command("deviations.types", DeviationTexts.text("page.types"), this::types)
                        .icon(MaterialDesignS.SHAPE_OUTLINE)
                        .shown(Command.Prominence.MENU),
                command(
                                "deviations.whistleblowing",
                                DeviationTexts.text("form.whistle.open"),
                                this::whistleblowing)
                        .icon(MaterialDesignH.HELP_CIRCLE_OUTLINE)
                        .shown(Command.Prominence.MENU),
                risk().shown(Command.Prominence.MENU).shortcut("Shortcut+Shift+L"),
                delete().shown(Command.Prominence.MENU));
    }

    /// Those of the rows that are selected.
    List<Command> ofRows(Runnable inspect) {
        return List.of(
                command("deviations.edit", DeviationTexts.text("page.edit"), inspect)
                        .icon(MaterialDesignP.PENCIL_OUTLINE),
                risk(),
                disclosure(),
                delete());
    }

    private Command disclosure() {
        return command(
                        "deviations.disclosure",
                        DeviationTexts.text("disclosure.open"),
                        this::disclose)
                .icon(MaterialDesignE.EYE_OFF_OUTLINE);
    }

    /// For what is selected; for all of the filter when nothing is.
    private void disclose() {
        new DisclosureReview(workplace, desk)
                .begin(
                        table.selectionProperty().get().stream().map(DeviationLine::id).toList(),
                        list.filter(),
                        DeviationListViewModel.sort(table.orderProperty().get()));
    }

    private Command risk() {
        return command("deviations.link-risk", DeviationTexts.text("link.risk"), this::linkToRisk)
                .icon(MaterialDesignL.LINK_VARIANT)
                .enabledWhen(isSelected());
    }

    /// Ties what is selected to a risk.
    void linkToRisk() {
        risks.ask(table.selectionProperty().get().stream().map(DeviationLine::id).toList());
    }

    private BooleanBinding isSelected() {
        return Bindings.createBooleanBinding(
                () -> !table.selectionProperty().get().isEmpty(), table.selectionProperty());
    }

    private Command delete() {
        return command("deviations.delete", DeviationTexts.text("page.delete"), this::remove)
                .icon(MaterialDesignD.DELETE_OUTLINE)
                .enabledWhen(isSelected());
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, PLACE, run);
    }

    private void report() {
        report(new NewDeviationViewModel(desk, lastUnit));
    }

    /// Shows the form; again, with what was written, when the register will not have it.
    private void report(NewDeviationViewModel model) {
        NewDeviationForm form = new NewDeviationForm(workplace, names, model, this::whistleblowing);
        Optional<NewDeviation> written =
                workplace
                        .dialogs()
                        .form(
                                new Dialogs.Form<>(
                                        DeviationTexts.text("form.title"),
                                        form,
                                        DeviationTexts.text("form.send"),
                                        model::ready));
        written.ifPresent(report -> model.report(report, this::reported, () -> report(model)));
    }

    private void reported(Deviation deviation) {
        lastUnit = deviation.unitId();
        workplace
                .notifications()
                .tell(
                        DeviationTexts.text("form.sent", deviation.number().toString()),
                        DeviationTexts.text("form.show"),
                        () -> workplace.navigation().open(deviation.ref()));
    }

    private void whistleblowing() {
        WhistleblowingPane pane =
                new WhistleblowingPane(workplace, new WhistleblowingViewModel(workplace.clock()));
        workplace.dialogs().show(DeviationTexts.text("form.whistle.title"), pane);
    }

    private void types() {
        TypesPane pane = new TypesPane(workplace, new TypesViewModel(desk, names));
        workplace.dialogs().show(DeviationTexts.text("page.types"), pane);
    }

    private void openImport() {
        workplace.navigation().open(IMPORT_PAGE, DeviationsPage.ID);
    }

    private void count() {
        workplace.navigation().open(STATISTICS_PAGE, "");
    }

    private void export(boolean asText) {
        FileChoice.Kind kind =
                asText
                        ? new FileChoice.Kind(DeviationTexts.text("list.csv"), List.of("csv"))
                        : new FileChoice.Kind(DeviationTexts.text("list.xlsx"), List.of("xlsx"));
        String name =
                workplace.say(
                        DeviationTexts.text(
                                "list.file_name", LocalDate.now(workplace.clock()).toString()));
        workplace
                .files()
                .save(
                        asText
                                ? DeviationTexts.text("page.export_csv")
                                : DeviationTexts.text("page.export"),
                        name,
                        kind)
                .ifPresent(this::export);
    }

    private void export(Path target) {
        new ListExport(desk, names)
                .write(
                        target,
                        list.filter(),
                        DeviationListViewModel.sort(table.orderProperty().get()),
                        filters.inWords(),
                        count ->
                                workplace
                                        .notifications()
                                        .tell(
                                                DeviationTexts.text(
                                                        "list.exported",
                                                        count,
                                                        String.valueOf(target.getFileName()))));
    }

    private void remove() {
        List<String> ids = table.selectionProperty().get().stream().map(DeviationLine::id).toList();
        list.delete(
                ids,
                outcome -> {
                    if (outcome.refused().isEmpty()) {
                        workplace
                                .notifications()
                                .tell(DeviationTexts.text("list.deleted", outcome.changed()));
                    } else {
                        workplace
                                .notifications()
                                .warn(outcome.refused().getFirst().problems().getFirst().text());
                    }
                });
    }
}
