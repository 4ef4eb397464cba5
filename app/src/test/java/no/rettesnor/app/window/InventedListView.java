package no.rettesnor.app.window;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Command.Prominence;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.page.Inspector;
import no.rettesnor.uikit.table.Badge;
import no.rettesnor.uikit.table.Column;
import no.rettesnor.uikit.table.PagedTable;
import no.rettesnor.uikit.table.Rows;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// A list of cases as a feature would show it, over rows that are made up as they are asked for.
final class InventedListView implements View {

    private static final String[] TITLES = {
        "Fall på bad om natten",
        "Feil dose gitt ved kveldsrunde",
        "Manglende bemanning på helgevakt",
        "Brannøvelse ikke gjennomført i skolens gymsal i høst",
        "Nøkkel til medisinskap mistet",
        "God samhandling da heisen stod"
    };
    private static final String[] UNITS = {
        "Hjemmetjenesten nord", "Solsiden sykehjem", "Vik skole"
    };

    private final Workplace workplace;
    private final List<String> done;
    private final PagedTable<Case> table;
    private final FilterBar filter;
    private final Inspector inspector;
    private final BorderPane page = new BorderPane();
    private final StringProperty status = new SimpleStringProperty("");

    /// @param number from 1
    record Case(long number, String title, String unit, int severity) {}

    InventedListView(Workplace workplace, List<String> done) {
        this.workplace = workplace;
        this.done = done;
        table =
                new PagedTable<>(
                        "cases",
                        "Avvik",
                        workplace,
                        row -> Long.toString(row.number()),
                        List.of(
                                Column.<Case>number(
                                                "number",
                                                Text.verbatim("Nr"),
                                                70,
                                                row -> Long.toString(row.number()))
                                        .sortable(),
                                Column.<Case>number(
                                                "date",
                                                Text.verbatim("Dato"),
                                                100,
                                                row -> "19.11.2026")
                                        .sortable(),
                                Column.<Case>text(
                                                "title", Text.verbatim("Tittel"), 320, Case::title)
                                        .sortable(),
                                Column.<Case>text("unit", Text.verbatim("Enhet"), 180, Case::unit),
                                Column.<Case>badge(
                                        "severity",
                                        Text.verbatim("Alvor"),
                                        130,
                                        InventedListView::severity)));
        filter =
                new FilterBar(
                        workplace,
                        List.of(
                                FilterField.period("period", Text.verbatim("Periode")),
                                FilterField.choice(
                                        "severity",
                                        Text.verbatim("Alvor"),
                                        () ->
                                                List.of(
                                                        new FilterOption("1", "Lav"),
                                                        new FilterOption("3", "Høy"),
                                                        new FilterOption("4", "Kritisk"))),
                                FilterField.flag("late", Text.verbatim("Over fristen"))),
                        new NoSavedViews());
        inspector = new Inspector(workplace.language(), Text.verbatim("Velg et avvik i listen."));
        Label properties = new Label("Enhet\nHendt\nAlvor");
        inspector.section("properties", Text.verbatim("Egenskaper"), properties);
        inspector.section("links", Text.verbatim("Koblinger"), new Label("Ingen koblinger"));
        inspector.section("history", Text.verbatim("Historikk"), new Label("Opprettet 19.11.2026"));
        page.setTop(filter);
        page.setCenter(table);
        page.getStyleClass().add("list-page");
        filter.stateProperty().addListener((observable, old, now) -> table.show(this::rows));
        table.selectionProperty().addListener((observable, old, now) -> selected(now));
        table.countProperty().addListener((observable, old, now) -> count());
        table.onOpen(row -> done.add("open " + row.number()));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void attach() {
        table.show(this::rows);
    }

    @Override
    public void open(String argument) {
        if (argument.startsWith("case:")) {
            table.select(Integer.parseInt(argument.substring(5)) - 1);
        } else {
            filter.stateProperty().set(FilterState.parse(argument));
        }
    }

    @Override
    public List<String> place() {
        List<String> place = new ArrayList<>();
        if (!filter.stateProperty().get().isEmpty()) {
            place.add(filter.stateProperty().get().toText());
        }
        table.selectionProperty().get().stream()
                .findFirst()
                .ifPresent(row -> place.add("case:" + row.number()));
        return place;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Command> commands() {
        Text place = Text.verbatim("Avvik");
        return List.of(
                Command.of("cases.new", Text.verbatim("Nytt avvik"), place, () -> done.add("new"))
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Prominence.PRIMARY),
                Command.of(
                                "cases.export",
                                Text.verbatim("Eksporter"),
                                place,
                                () -> done.add("export"))
                        .icon(MaterialDesignE.EXPORT_VARIANT)
                        .shortcut("Shortcut+E"),
                Command.of(
                                "cases.merge",
                                Text.verbatim("Slå sammen"),
                                place,
                                () -> done.add("merge"))
                        .shown(Prominence.MENU));
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    private Rows<Case> rows(Object order) {
        long all = filter.stateProperty().get().isEmpty() ? 1_000_000 : 120;
        return new Rows<>() {
            @Override
            public long count() {
                return all;
            }

            @Override
            public List<Case> page(long offset, int size) {
                List<Case> cases = new ArrayList<>();
                LongStream.range(offset, Math.min(all, offset + size))
                        .forEach(i -> cases.add(made(i)));
                return cases;
            }

            @Override
            public OptionalLong indexOf(String id) {
                long line = Long.parseLong(id) - 1;
                return line < all ? OptionalLong.of(line) : OptionalLong.empty();
            }
        };
    }

    private static Case made(long i) {
        return new Case(
                i + 1,
                TITLES[(int) (i % TITLES.length)],
                UNITS[(int) (i % UNITS.length)],
                (int) (i % 4) + 1);
    }

    private static Badge severity(Case row) {
        return switch (row.severity()) {
            case 1 -> new Badge("Lav", MaterialDesignC.CIRCLE_OUTLINE, Tone.NEUTRAL);
            case 2 -> new Badge("Moderat", MaterialDesignC.CIRCLE_SLICE_4, Tone.WARNING);
            case 3 -> new Badge("Høy", MaterialDesignC.CIRCLE_SLICE_6, Tone.DANGER);
            default -> new Badge("Kritisk", MaterialDesignA.ALERT_OCTAGON, Tone.DANGER);
        };
    }

    private void selected(List<Case> rows) {
        if (rows.isEmpty()) {
            inspector.clear();
        } else {
            Case first = rows.getFirst();
            inspector.show(first.title(), "Avvik " + first.number());
            workplace
                    .navigation()
                    .visited(new Ref("case", Long.toString(first.number())), first.title());
        }
        count();
    }

    private void count() {
        int chosen = table.selectionProperty().get().size();
        String rows =
                String.format(
                        Locale.forLanguageTag("nb-NO"), "%,d avvik", table.countProperty().get());
        status.set(chosen == 0 ? rows : rows + " · " + chosen + " valgt");
    }

    private static final class NoSavedViews implements SavedViews {
        @Override
        public List<SavedView> list() {
            return List.of();
        }

        @Override
        public void save(String name, String text) {}

        @Override
        public void remove(String name) {}
    }
}
