package no.rettesnor.risk.statistics;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.reality.Finding;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.FilterState;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which risks of analyses that are not ended.
///
/// @param state in the form of the chips, with the fields of [RowsAsked]
public record RiskFilter(FilterState state) {

    /// What stands before the filter in what opens the page with it.
    public static final String PREFIX = "all-risks:";

    static final String PAGE = "risks";

    /// What the register may say of a risk.
    public enum Register {
        /// Anything at all.
        TESTED,
        MORE_OFTEN,
        LESS_OFTEN,
        /// It speaks against the rating, and nobody has answered that.
        WAITING
    }

    /// What actions a risk may have. What was dropped is none.
    public enum Actions {
        ANY,
        /// None but routines and training.
        ADMINISTRATIVE
    }

    /// Reads what [#text] wrote.
    public static RiskFilter parse(String text) {
        return new RiskFilter(
                FilterState.parse(
                        text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    /// What opens the page with it.
    public String text() {
        return PREFIX + state.toText();
    }

    static RowsBehind rows(FilterState state) {
        return new RowsBehind(PAGE, new RiskFilter(state).text());
    }

    /// Whether that is kept of a risk, all that is needed having been read.
    Predicate<RatedRisk> on(Store store, List<OccurrenceSource> sources, RisksAsked asked) {
        Predicate<RatedRisk> kept = this::hasWords;
        Collection<String> scales = RowsAsked.values(state, RowsAsked.SCALE);
        if (!scales.isEmpty()) {
            kept = kept.and(rated -> scales.contains(asked.analysis(rated).scaleId()));
        }
        Collection<String> cells = RowsAsked.values(state, RowsAsked.CELL);
        if (!cells.isEmpty()) {
            kept =
                    kept.and(
                            rated ->
                                    Arrays.stream(Stage.values())
                                            .anyMatch(
                                                    stage ->
                                                            rated.cell(stage)
                                                                    .map(
                                                                            cell ->
                                                                                    RowsAsked.cell(
                                                                                            stage,
                                                                                            cell))
                                                                    .filter(cells::contains)
                                                                    .isPresent()));
        }
        Collection<String> bands = RowsAsked.values(state, RowsAsked.BAND);
        if (!bands.isEmpty()) {
            kept = kept.and(rated -> hasBand(rated, asked.scale(asked.analysis(rated)), bands));
        }
        return kept.and(said(store, sources)).and(acted(store));
    }

    private static boolean hasBand(RatedRisk rated, Scale scale, Collection<String> bands) {
        return Arrays.stream(Stage.values())
                .map(
                        stage ->
                                RowsAsked.band(
                                        stage,
                                        rated.band(scale, stage)
                                                .map(Band::acceptance)
                                                .map(Acceptance::name)
                                                .orElse(RowsAsked.UNRATED)))
                .anyMatch(bands::contains);
    }

    private Predicate<RatedRisk> said(Store store, List<OccurrenceSource> sources) {
        Collection<String> asked = RowsAsked.values(state, RowsAsked.REGISTER);
        if (asked.isEmpty()) {
            return _ -> true;
        }
        Map<String, Set<String>> answers = new HashMap<>();
        for (TestedRisk tested : new RegisterTest(store, sources).all()) {
            answers.put(tested.rated().risk().id(), answers(tested));
        }
        return rated ->
                answers.getOrDefault(rated.risk().id(), Set.of()).stream()
                        .anyMatch(asked::contains);
    }

    private static Set<String> answers(TestedRisk tested) {
        Set<String> answers = new HashSet<>();
        if (tested.reality() instanceof Reality.Seen seen) {
            answers.add(Register.TESTED.name());
            if (seen.finding() == Finding.MORE_OFTEN) {
                answers.add(Register.MORE_OFTEN.name());
            }
            if (seen.finding() == Finding.LESS_OFTEN) {
                answers.add(Register.LESS_OFTEN.name());
            }
            if (tested.isWaiting()) {
                answers.add(Register.WAITING.name());
            }
        }
        return answers;
    }

    private Predicate<RatedRisk> acted(Store store) {
        Collection<String> asked = RowsAsked.values(state, RowsAsked.ACTIONS);
        if (asked.isEmpty()) {
            return _ -> true;
        }
        ActionStore actions = new ActionStore(store);
        return rated -> actions(actions, rated).stream().map(Enum::name).anyMatch(asked::contains);
    }

    /// What can be said of a risk's actions.
    static Set<Actions> actions(ActionStore actions, RatedRisk rated) {
        List<ImprovementAction> kept =
                actions.of(new Ref(Risk.ENTITY, rated.risk().id())).stream()
                        .filter(action -> action.status() != ActionStatus.DROPPED)
                        .toList();
        if (kept.isEmpty()) {
            return Set.of();
        }
        return kept.stream().allMatch(each -> each.level() == ControlLevel.ADMINISTRATIVE)
                ? Set.of(Actions.ANY, Actions.ADMINISTRATIVE)
                : Set.of(Actions.ANY);
    }

    private boolean hasWords(RatedRisk rated) {
        String text =
                String.join(
                                " ",
                                rated.risk().label(),
                                rated.risk().event(),
                                rated.risk().causes(),
                                rated.risk().barriers(),
                                rated.risk().owner())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(state.words().strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(text::contains);
    }
}
