package no.rettesnor.risk.export;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;
import no.rettesnor.risk.importing.RiskFields;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All risks as one list. Its columns are called as the import calls them, so that the file can be
/// filled in and read back.
final class RiskList {

    /// One column.
    ///
    /// @param letters how wide it is
    private record Column(ColumnSpec spec, int letters, Function<Entry, Cell> value) {}

    private record Entry(Dossier dossier, RatedRisk rated) {
        Risk risk() {
            return rated.risk();
        }
    }

    private final List<Dossier> dossiers;
    private final Language language;
    private final List<Column> columns = new ArrayList<>();

    RiskList(List<Dossier> dossiers, Language language) {
        this.dossiers = dossiers;
        this.language = language;
        column("analysis", 28, entry -> entry.dossier().analysis().title());
        column("unit", 24, entry -> entry.dossier().unit());
        day("held_on", Dossier::analysis);
        column("number", 6, entry -> entry.risk().label());
        column("event", 40, entry -> entry.risk().event());
        column("process_step", 18, entry -> entry.risk().processStep());
        column("causes", 32, entry -> entry.risk().causes());
        column("barriers", 32, entry -> entry.risk().barriers());
        column("consequences", 32, entry -> entry.risk().consequences());
        Map<String, String> kinds = kinds();
        for (Stage stage : Stage.values()) {
            rated(stage, kinds);
        }
        word("knowledge", entry -> said(entry.risk().knowledge(), each -> each.label()));
        word("vulnerability", entry -> said(entry.risk().vulnerability(), each -> each.label()));
        word(
                "controllability",
                entry -> said(entry.risk().controllability(), each -> each.label()));
        word("treatment", entry -> said(entry.risk().treatment(), each -> each.label()));
        column("owner", 20, entry -> entry.risk().owner());
        column("action", 44, this::actions);
        column("note", 32, entry -> entry.risk().note());
        column("key", 38, entry -> entry.risk().id());
    }

    private void rated(Stage stage, Map<String, String> kinds) {
        String when = stage == Stage.BEFORE ? "before" : "after";
        column(
                "likelihood_" + when,
                18,
                entry -> entry.dossier().likelihood(entry.risk().likelihood(stage)));
        kinds.forEach(
                (code, name) ->
                        add(
                                code.equals(RiskFields.OVERALL)
                                        ? RiskFields.name("consequence_" + when)
                                        : RiskFields.name(stage, Text.verbatim(name)),
                                18,
                                entry -> entry.dossier().consequence(step(entry, stage, code))));
        column("level_" + when, 16, entry -> entry.dossier().level(entry.rated(), stage));
    }

    private static @Nullable Integer step(Entry entry, Stage stage, String kind) {
        var step = entry.rated().consequence(stage, kind);
        return step.isPresent() ? step.getAsInt() : null;
    }

    /// The kinds of all scales, by their codes.
    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            for (ConsequenceKind kind : dossier.scale().kinds()) {
                kinds.putIfAbsent(kind.code(), kind.name());
            }
        }
        return kinds;
    }

    private String actions(Entry entry) {
        return entry.dossier().actionsOf(entry.rated()).stream()
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    /// An action in one line: what, who, by when, how far.
    private String line(ImprovementAction action) {
        List<String> about = new ArrayList<>();
        if (action.owner() != null) {
            about.add(action.owner());
        }
        if (action.due() != null) {
            about.add(action.due().toString());
        }
        about.add(action.status().label().in(language));
        return action.text() + " (" + String.join(", ", about) + ")";
    }

    private <E> String said(@Nullable E value, Function<E, Text> label) {
        return value == null ? "" : label.apply(value).in(language);
    }

    private void column(String key, int letters, Function<Entry, String> value) {
        add(RiskFields.name(key), letters, value);
    }

    private void word(String key, Function<Entry, String> value) {
        column(key, 16, value);
    }

    private void add(Text name, int letters, Function<Entry, String> value) {
        columns.add(
                new Column(
                        ColumnSpec.text(name.in(language)),
                        letters,
                        entry -> Cell.of(value.apply(entry))));
    }

    private void day(String key, Function<Dossier, RiskAnalysis> of) {
        columns.add(
                new Column(
                        new ColumnSpec(RiskFields.name(key).in(language), ValueFormat.DATE),
                        12,
                        entry -> {
                            LocalDate day = of.apply(entry.dossier()).heldOn();
                            return day == null
                                    ? Cell.blank()
                                    : new Cell.Date(day.atStartOfDay(), false);
                        }));
    }

    /// How wide its columns are, in letters.
    List<Integer> widths() {
        return columns.stream().map(Column::letters).toList();
    }

    /// The list.
    TableSpec table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            for (RatedRisk risk : dossier.risks()) {
                Entry entry = new Entry(dossier, risk);
                rows.add(columns.stream().map(column -> column.value().apply(entry)).toList());
            }
        }
        return TableSpec.of(columns.stream().map(Column::spec).toList(), rows);
    }
}
