package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.statistics.RowsAsked;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.FilterState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the list of analyses is filtered by.
///
/// @param state the chips
record AnalysisFilter(FilterState state) {

    private static final String MISMATCH = "mismatch";

    /// Whether only those are asked for in which the register speaks against a risk and waits for
    /// an answer.
    boolean asksForMismatches() {
        return state.values(MISMATCH).isPresent();
    }

    /// The chips that there are.
    static List<FilterField> fields(RiskDesk desk, Supplier<Directory> names) {
        return List.of(
                unit(names, desk.language()),
                FilterField.choice(
                        "status",
                        RiskTexts.text("analysis.status"),
                        () ->
                                Arrays.stream(AnalysisStatus.values())
                                        .map(
                                                one ->
                                                        new FilterOption(
                                                                one.name(),
                                                                one.label().in(desk.language())))
                                        .toList()),
                FilterField.period(RowsAsked.HELD, AnalysisField.HELD_ON.label()),
                FilterField.period(RowsAsked.REVIEW, AnalysisField.REVIEW_ON.label()),
                FilterField.period(RowsAsked.UNTIL, RiskTexts.text("analysis.until")),
                FilterField.flag("overdue", RiskTexts.text("analysis.overdue")),
                FilterField.flag("red", RiskTexts.text("analysis.demands_action")),
                FilterField.flag(MISMATCH, RiskTexts.text("reality.filter")));
    }

    /// Units as an outline; one that has others beneath it also stands there by itself.
    static FilterField unit(Supplier<Directory> names, Language language) {
        return FilterField.choice(
                RowsAsked.UNIT,
                RiskTexts.text("analysis.unit_id"),
                () -> {
                    List<FilterOption> options = new ArrayList<>();
                    UnitTree units = names.get().units();
                    for (OrgUnit unit : units.inOrder()) {
                        String name = names.get().unit(unit.id());
                        options.add(new FilterOption(unit.id(), name));
                        if (!units.children(unit.id()).isEmpty()) {
                            options.add(
                                    new FilterOption(
                                            RowsAsked.OWN + unit.id(),
                                            RiskTexts.text("analysis.own", name).in(language)));
                        }
                    }
                    return options;
                });
    }

    /// Which lines it keeps.
    Predicate<AnalysisLine> on(UnitTree units, LocalDate today) {
        Predicate<AnalysisLine> kept = this::hasWords;
        Set<String> inUnits = RowsAsked.units(state, units);
        kept = kept.and(line -> RowsAsked.holds(state, inUnits, line.analysis(), today));
        List<String> statuses = values("status");
        if (!statuses.isEmpty()) {
            kept = kept.and(line -> statuses.contains(line.analysis().status().name()));
        }
        if (state.values("overdue").isPresent()) {
            kept = kept.and(line -> line.isOverdue(today));
        }
        if (state.values("red").isPresent()) {
            kept = kept.and(AnalysisLine::demandsAction);
        }
        return kept;
    }

    private boolean hasWords(AnalysisLine line) {
        String text =
                String.join(
                                " ",
                                line.analysis().title(),
                                line.analysis().scope(),
                                line.unit(),
                                line.analysis().leader())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(state.words().strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(text::contains);
    }

    private List<String> values(String field) {
        return state.values(field).orElse(List.of());
    }
}
