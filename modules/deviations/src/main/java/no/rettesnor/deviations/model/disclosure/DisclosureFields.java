package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The free texts of a deviation that others may ask to read, in reading order.
///
/// What is written to the data protection authority about a breach is not among them, nor a
/// reporter who wants to be hidden: they never leave.
final class DisclosureFields {

    private final List<DisclosureText> texts = new ArrayList<>();

    private DisclosureFields() {}

    static List<DisclosureText> of(CaseFile file) {
        DisclosureFields fields = new DisclosureFields();
        fields.add(file.deviation());
        file.causes().forEach(fields::add);
        file.actions().forEach(fields::add);
        Deviation deviation = file.deviation();
        fields.add("feedback", "", deviation.feedback(), false);
        fields.add("rejection_reason", "", deviation.rejectionReason(), false);
        fields.add("disclosure_basis", "", deviation.disclosureBasis(), false);
        fields.add("case_handler", "", deviation.caseHandler(), true);
        if (!deviation.reporterHidden()) {
            fields.add("reporter", "", deviation.reporter(), true);
        }
        return List.copyOf(fields.texts);
    }

    private void add(Deviation deviation) {
        add("title", "", deviation.title(), false);
        add("description", "", deviation.description(), false);
        add("process_step", "", deviation.processStep(), false);
        add("immediate_action", "", deviation.immediateAction(), false);
    }

    private void add(Cause cause) {
        add("cause", cause.id(), cause.text(), false);
    }

    private void add(ImprovementAction action) {
        add("action", action.id(), action.text(), false);
        add("action_owner", action.id(), action.owner(), true);
        add("state_before", action.id(), action.effect().before(), false);
        add("state_after", action.id(), action.effect().after(), false);
    }

    private void add(String field, String row, @Nullable String text, boolean isName) {
        if (text != null && !text.isBlank()) {
            texts.add(
                    new DisclosureText(
                            row.isEmpty() ? field : field + ":" + row,
                            DeviationField.labelOf(field),
                            text,
                            isName));
        }
    }
}
