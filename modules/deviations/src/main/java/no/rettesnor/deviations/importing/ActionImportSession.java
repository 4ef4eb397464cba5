package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.ActionStatus;
import no.rettesnor.deviations.model.ControlLevel;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.EffectVerdict;
import no.rettesnor.deviations.model.ImprovementAction;
import no.rettesnor.deviations.model.ImprovementAction.Effect;
import no.rettesnor.deviations.store.ActionIntake;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One import of actions. Each row finds its deviation; a row whose deviation is unknown is
/// rejected, since an action without a case is nobody's.
final class ActionImportSession implements ImportSession {

    private final ActionIntake intake;
    private final IdSource ids;
    private final Map<String, Integer> positions = new HashMap<>();

    ActionImportSession(
            Store store, StoreSession session, List<ImportField> fields, String municipalityId) {
        this.intake = new ActionIntake(session, municipalityId);
        this.ids = store.ids();
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).key(), i);
        }
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        return intake.known(source);
    }

    @Override
    public String createChoice(ImportField field, String name) {
        throw new IllegalArgumentException("No field of an action takes new choices");
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        Row values = new Row(row, positions);
        List<String> cases = intake.cases(row.source(), values.words(ActionFields.CASE));
        if (cases.size() != 1) {
            return new RowOutcome.Rejected(
                    cases.isEmpty()
                            ? DeviationTexts.text("import.case_unknown")
                            : DeviationTexts.text("import.case_several"));
        }
        String deviation = cases.getFirst();
        String text = values.words(ActionFields.TEXT);
        // The register may have told about the same action in a column of its own.
        ImprovementAction there = intake.written(deviation, text).orElse(null);
        if (there != null) {
            intake.update(told(there, values), origin(row));
            return RowOutcome.Taken.UPDATED;
        }
        ImprovementAction planned = ImprovementAction.planned(ids.next(), deviation, text);
        intake.insert(told(planned, values), origin(row));
        return RowOutcome.Taken.INSERTED;
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        ImprovementAction before = intake.action(id).orElse(null);
        if (before == null) {
            return insert(row);
        }
        intake.update(told(before, new Row(row, positions)), origin(row));
        return RowOutcome.Taken.UPDATED;
    }

    /// The action as the row tells it; what the file has no column for stays as it was.
    private static ImprovementAction told(ImprovementAction before, Row values) {
        LocalDate done = either(values, ActionFields.DONE, Row::day, before.doneOn());
        return new ImprovementAction(
                before.id(),
                before.deviationId(),
                values.words(ActionFields.TEXT),
                either(values, ActionFields.OWNER, Row::text, before.owner()),
                either(values, ActionFields.DUE, Row::day, before.due()),
                either(
                        values,
                        ActionFields.LEVEL,
                        (row, key) -> chosen(row, key, ControlLevel::valueOf),
                        before.level()),
                status(before, done, values),
                done,
                effect(before.effect(), values),
                either(values, ActionFields.CHECKED, Row::day, before.checkOn()),
                either(
                        values,
                        ActionFields.VERDICT,
                        (row, key) -> chosen(row, key, EffectVerdict::valueOf),
                        before.verdict()));
    }

    /// A day on which it was done means done when the file does not say otherwise.
    private static ActionStatus status(
            ImprovementAction before, @Nullable LocalDate done, Row values) {
        ActionStatus stated = chosen(values, ActionFields.STATUS, ActionStatus::valueOf);
        if (stated != null) {
            return stated;
        }
        return done == null ? before.status() : ActionStatus.DONE;
    }

    /// What it is measured by stands before the measure: “Fall per måned: 13”.
    private static Effect effect(Effect before, Row values) {
        String measure = values.words(ActionFields.MEASURE);
        boolean first = values.isMapped(ActionFields.BEFORE);
        boolean second = values.isMapped(ActionFields.AFTER);
        String one = values.text(ActionFields.BEFORE);
        String toMeasure = measure.isEmpty() ? before.before() : measure;
        String two = values.text(ActionFields.AFTER);
        return new Effect(
                one == null && !first ? toMeasure : measured(measure, one),
                first ? number(one) : before.beforeNumber(),
                second ? measured(measure, two) : before.after(),
                second ? number(two) : before.afterNumber());
    }

    private static @Nullable String measured(String measure, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return measure.isEmpty() ? value : measure + ": " + value;
    }

    private static @Nullable Double number(@Nullable String words) {
        try {
            return words == null ? null : Double.valueOf(words.replace(',', '.'));
        } catch (NumberFormatException sentence) {
            return null;
        }
    }

    private interface Reading<T> {
        @Nullable T of(Row row, String key);
    }

    private static <T> @Nullable T either(
            Row values, String key, Reading<T> reading, @Nullable T before) {
        return values.isMapped(key) ? reading.of(values, key) : before;
    }

    private static <E> @Nullable E chosen(Row values, String key, Function<String, E> named) {
        String name = values.choice(key);
        return name == null ? null : named.apply(name);
    }

    private static ActionIntake.Origin origin(ImportRecord row) {
        return new ActionIntake.Origin(row.source(), row.key(), row.contentHash());
    }
}
