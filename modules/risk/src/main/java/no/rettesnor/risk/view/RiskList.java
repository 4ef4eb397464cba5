package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.RisksFound;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.risk.viewmodel.RiskListViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.list.NoLines;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.Column;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import java.util.List;
import java.util.function.Function;

/// All risks of all analyses in one list, with its filter above: where the numbers of figures lead.
final class RiskList {

    private RiskList() {}

    static ListPane<RisksFound.Line> pane(Workplace workplace, RiskListViewModel model) {
        PagedTable<RisksFound.Line> table =
                new PagedTable<>(
                        "risks-table",
                        workplace.say(text("list.all")),
                        workplace,
                        RisksFound.Line::id,
                        columns());
        // Through the window, so that Back comes here again.
        table.onOpen(line -> workplace.navigation().open(new Ref(Risk.ENTITY, line.id())));
        ListPane<RisksFound.Line> pane =
                new ListPane<>(
                        workplace,
                        model,
                        table,
                        new NoLines(
                                text("list.none"),
                                "risks-clear-filter",
                                text("analysis.none.clear"),
                                () ->
                                        new EmptyState(
                                                workplace.language(),
                                                MaterialDesignG.GRID,
                                                text("analysis.none"))));
        pane.setId("risk-list");
        model.directory().addListener((_, _, _) -> pane.redrawChips());
        return pane;
    }

    private static List<Column<RisksFound.Line>> columns() {
        return List.of(
                Column.text("number", text("risk.number"), 70, line -> line.rated().risk().label()),
                words("event", text("risk.event"), 300, line -> line.rated().risk().event()),
                words("before", Stage.BEFORE.label(), 150, line -> band(line, Stage.BEFORE)),
                words("after", Stage.AFTER.label(), 150, line -> band(line, Stage.AFTER)),
                words("analysis", text("list.analysis"), 220, line -> line.analysis().title()),
                words("unit", text("analysis.unit_id"), 190, RisksFound.Line::unit),
                words("owner", text("risk.owner"), 140, line -> line.rated().risk().owner()));
    }

    private static Column<RisksFound.Line> words(
            String id, Text title, double width, Function<RisksFound.Line, String> value) {
        return Column.<RisksFound.Line>text(id, title, width, value).sortable();
    }

    /// `● Kritisk 5 · 4`, the steps after the band.
    private static String band(RisksFound.Line line, Stage stage) {
        return line.rated()
                .cell(stage)
                .filter(line.version().scale()::holds)
                .map(
                        cell ->
                                MatrixWords.band(line.version().scale().band(cell))
                                        + " "
                                        + cell.likelihood()
                                        + " × "
                                        + cell.consequence())
                .orElse("");
    }
}
