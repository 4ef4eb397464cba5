package no.rettesnor.risk.importing;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionIntake;
import no.rettesnor.actions.store.ActionRows;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.KeyedRecord;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The actions that a row tells of: each line of the column is one. An action is known by what it
/// says, and one that people have worked on since is left as it is.
final class RiskActions {

    /// As our own lists write it: `Ny lås (Kari, 2025-05-01, Planlagt)`.
    private static final Pattern OURS = Pattern.compile("(.+) \\((?:[^()]*, )?([^(),]+)\\)");

    private final Store store;
    private final ActionIntake intake;
    private final ActionRows rows;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> statuses =
            Arrays.stream(ActionStatus.values())
                    .flatMap(
                            status ->
                                    Arrays.stream(Language.values())
                                            .map(language -> status.label().in(language)))
                    .collect(Collectors.toSet());

    RiskActions(Store store, StoreSession session) {
        this.store = store;
        this.intake = new ActionIntake(session);
        this.rows = new ActionRows(session);
    }

    /// Takes the actions of a row.
    ///
    /// @return whether anything came or changed
    boolean take(String riskId, KeyedRecord values) {
        if (!values.isMapped(RiskFields.ACTION)) {
            return false;
        }
        List<String> lines =
                values.words(RiskFields.ACTION)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean changed = false;
        for (String line : lines) {
            changed |= take(new Ref(Risk.ENTITY, riskId), said(line), values, lines.size() == 1);
        }
        return changed;
    }

    private boolean take(Ref risk, String text, KeyedRecord values, boolean alone) {
        ImportRecord row = values.values();
        String key = row.key() + " · " + text;
        ActionIntake.Origin origin = new ActionIntake.Origin(row.source(), key, row.contentHash());
        ImprovementAction there =
                rows.of(risk).stream()
                        .filter(action -> action.text().equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(null);
        if (there == null) {
            Set<String> before =
                    known.computeIfAbsent(
                            row.source(), source -> new HashSet<>(intake.known(source).keySet()));
            // Somebody has put it in other words since.
            if (!before.add(key)) {
                return false;
            }
            intake.insert(
                    told(ImprovementAction.planned(store.ids().next(), risk, text), values),
                    origin);
            return true;
        }
        // Who does it and when can be told of one action only.
        ImprovementAction next = alone ? told(there, values) : there;
        if (next.equals(there)) {
            return false;
        }
        intake.update(next, origin);
        return true;
    }

    private ImprovementAction told(ImprovementAction before, KeyedRecord values) {
        ActionBuilder next = before.edit();
        if (values.isMapped(RiskFields.ACTION_OWNER)) {
            String owner = values.words(RiskFields.ACTION_OWNER);
            next.owner(owner.isEmpty() ? null : owner);
        }
        if (values.isMapped(RiskFields.ACTION_DUE)) {
            next.due(values.day(RiskFields.ACTION_DUE));
        }
        next.level(values.choice(RiskFields.ACTION_LEVEL, ControlLevel::valueOf, before.level()));
        ActionStatus status =
                values.choice(RiskFields.ACTION_STATUS, ActionStatus::valueOf, before.status());
        if (status != null && status != before.status()) {
            next.status(status, LocalDate.now(store.clock()));
        }
        return next.build();
    }

    private String said(String line) {
        Matcher ours = OURS.matcher(line);
        return ours.matches() && statuses.contains(ours.group(2)) ? ours.group(1) : line;
    }
}
