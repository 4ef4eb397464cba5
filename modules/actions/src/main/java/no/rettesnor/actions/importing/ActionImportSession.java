package no.rettesnor.actions.importing;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.model.ImprovementAction.Effect;
import no.rettesnor.actions.store.ActionIntake;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.NamedRecord;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One import of actions. Each row finds what it belongs to; a row whose case is unknown is
/// rejected, since an action without a case is nobody's.
final class ActionImportSession implements ImportSession {

    private final ActionIntake intake;
    private final IdSource ids;
    private final Map<String, Integer> positions;
    private final Map<String, ActionSubjects.Finder> finders = new LinkedHashMap<>();

    ActionImportSession(
            Store store,
            StoreSession session,
            List<ImportField> fields,
            List<ActionSubjects> subjects,
            String municipalityId) {
        this.intake = new ActionIntake(session);
        this.ids = store.ids();
        this.positions = NamedRecord.positions(fields);
        for (ActionSubjects each : subjects) {
            finders.put(each.kind(), each.finder(session, municipalityId));
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
        NamedRecord values = new NamedRecord(row, positions);
        List<Ref> cases = cases(row.source(), values.words(ActionFields.CASE));
        if (cases.size() != 1) {
            return new RowOutcome.Rejected(
                    cases.isEmpty()
                            ? ActionTexts.text("import.case_unknown")
                            : ActionTexts.text("import.case_several"));
        }
        Ref subject = cases.getFirst();
        String text = values.words(ActionFields.TEXT);
        // The file with the cases may have told about the same action in a column of its own.
        ImprovementAction there = intake.written(subject, text).orElse(null);
        if (there != null) {
            intake.update(told(there, values), origin(row));
            return RowOutcome.Taken.UPDATED;
        }
        ImprovementAction planned = ImprovementAction.planned(ids.next(), subject, text);
        intake.insert(told(planned, values), origin(row));
        return RowOutcome.Taken.INSERTED;
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        ImprovementAction before = intake.action(id).orElse(null);
        if (before == null) {
            return insert(row);
        }
        intake.update(told(before, new NamedRecord(row, positions)), origin(row));
        return RowOutcome.Taken.UPDATED;
    }

    /// The action as the row tells it; what the file has no column for stays as it was.
    private static ImprovementAction told(ImprovementAction before, NamedRecord values) {
        LocalDate done = either(values, ActionFields.DONE, NamedRecord::day, before.doneOn());
        return before.edit()
                .text(values.words(ActionFields.TEXT))
                .owner(either(values, ActionFields.OWNER, NamedRecord::text, before.owner()))
                .due(either(values, ActionFields.DUE, NamedRecord::day, before.due()))
                .level(
                        either(
                                values,
                                ActionFields.LEVEL,
                                (row, key) -> chosen(row, key, ControlLevel::valueOf),
                                before.level()))
                .progress(status(before, done, values), done)
                .effect(effect(before.effect(), values))
                .checkOn(either(values, ActionFields.CHECKED, NamedRecord::day, before.checkOn()))
                .verdict(
                        either(
                                values,
                                ActionFields.VERDICT,
                                (row, key) -> chosen(row, key, EffectVerdict::valueOf),
                                before.verdict()))
                .build();
    }

    private List<Ref> cases(String source, String number) {
        List<Ref> found = new ArrayList<>();
        finders.forEach(
                (kind, finder) ->
                        finder.find(source, number).forEach(id -> found.add(new Ref(kind, id))));
        return found;
    }

    /// A day on which it was done means done when the file does not say otherwise.
    private static ActionStatus status(
            ImprovementAction before, @Nullable LocalDate done, NamedRecord values) {
        ActionStatus stated = chosen(values, ActionFields.STATUS, ActionStatus::valueOf);
        if (stated != null) {
            return stated;
        }
        return done == null ? before.status() : ActionStatus.DONE;
    }

    /// What it is measured by stands before the measure: “Fall per måned: 13”.
    private static Effect effect(Effect before, NamedRecord values) {
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
        @Nullable T of(NamedRecord row, String key);
    }

    private static <T> @Nullable T either(
            NamedRecord values, String key, Reading<T> reading, @Nullable T before) {
        return values.isMapped(key) ? reading.of(values, key) : before;
    }

    private static <E> @Nullable E chosen(
            NamedRecord values, String key, Function<String, E> named) {
        String name = values.choice(key);
        return name == null ? null : named.apply(name);
    }

    private static ActionIntake.Origin origin(ImportRecord row) {
        return new ActionIntake.Origin(row.source(), row.key(), row.contentHash());
    }
}
