package no.rettesnor.actions.importing;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.WordLists;

import java.util.List;

/// The fields of an action that a file may tell. What other systems call them stands in
/// `action-words.tsv`.
final class ActionFields {

    private static final WordLists WORDS =
            WordLists.read(ActionFields.class.getResourceAsStream("action-words.tsv"), 1);

    static final String CASE = "case_number";
    static final String NUMBER = "action_number";
    static final String TEXT = "action";
    static final String OWNER = "action_owner";
    static final String DUE = "action_due";
    static final String LEVEL = "control_level";
    static final String STATUS = "action_status";
    static final String DONE = "done_on";
    static final String MEASURE = "measured_by";
    static final String BEFORE = "state_before";
    static final String AFTER = "state_after";
    static final String CHECKED = "checked_on";
    static final String VERDICT = "verdict";

    private ActionFields() {}

    static List<ImportField> all() {
        return List.of(
                field(CASE, FieldKind.TEXT).asRequired(),
                field(NUMBER, FieldKind.TEXT),
                field(TEXT, FieldKind.TEXT).asRequired().asJoined(),
                field(LEVEL, FieldKind.CHOICE).withChoices(ValueWords.levels()),
                field(OWNER, FieldKind.TEXT),
                field(DUE, FieldKind.DATE),
                field(STATUS, FieldKind.CHOICE).withChoices(ValueWords.statuses()),
                field(DONE, FieldKind.DATE),
                field(MEASURE, FieldKind.TEXT),
                field(BEFORE, FieldKind.TEXT),
                field(AFTER, FieldKind.TEXT),
                field(CHECKED, FieldKind.DATE),
                field(VERDICT, FieldKind.CHOICE).withChoices(ValueWords.verdicts()));
    }

    /// An action is known by its number within its case, or by what it says there.
    static List<List<String>> keys() {
        return List.of(List.of(CASE, NUMBER), List.of(CASE, TEXT));
    }

    private static ImportField field(String key, FieldKind kind) {
        return ImportField.of(key, ActionTexts.text("field." + key), kind)
                .withSynonyms(WORDS.of(key).toArray(String[]::new));
    }
}
