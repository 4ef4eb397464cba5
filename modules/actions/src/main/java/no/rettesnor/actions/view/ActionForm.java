package no.rettesnor.actions.view;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.viewmodel.ActionViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The fields of one action: who does what by when, how it works, and whether it helped.
final class ActionForm {

    private final Workplace workplace;
    private final Fields fields;

    ActionForm(Workplace workplace, Fields fields) {
        this.workplace = workplace;
        this.fields = fields;
    }

    /// @param id what the fields' ids begin with
    /// @param unit the id of the unit that the action concerns
    FormGrid of(String id, ActionViewModel action, Supplier<@Nullable String> unit) {
        return new FormGrid(2)
                .wide(fields.paragraph(id + "-text", text("detail.text"), 2, action.text()))
                .wide(fields.person(id + "-owner", text("detail.owner"), unit, action.owner()))
                .field(fields.day(id + "-due", text("detail.due"), action.due()))
                .field(status(id, action))
                .wide(level(id, action))
                .wide(fields.unit(id + "-unit", text("detail.unit"), action.unit()))
                .field(fields.optionalLine(id + "-before", text("detail.before"), action.before()))
                .field(fields.optionalLine(id + "-after", text("detail.after"), action.after()))
                .field(fields.day(id + "-check", text("detail.check"), action.checkOn()))
                .wide(verdict(id, action));
    }

    private FormField status(String id, ActionViewModel action) {
        return fields.choice(
                id + "-status",
                text("detail.status"),
                Option.of(ActionStatus.values(), workplace.language(), ActionStatus::label),
                action.status());
    }

    private FormField level(String id, ActionViewModel action) {
        return fields.choice(
                id + "-level",
                text("detail.level"),
                Option.orUnstated(
                        workplace.language(),
                        Option.of(
                                ControlLevel.values(), workplace.language(), ControlLevel::label)),
                action.level());
    }

    private FormField verdict(String id, ActionViewModel action) {
        return fields.choice(
                id + "-verdict",
                text("detail.verdict"),
                Option.orUnstated(
                        workplace.language(),
                        Option.of(
                                EffectVerdict.values(),
                                workplace.language(),
                                EffectVerdict::label)),
                action.verdict());
    }

    private static Text text(String key) {
        return ActionTexts.text(key);
    }
}
