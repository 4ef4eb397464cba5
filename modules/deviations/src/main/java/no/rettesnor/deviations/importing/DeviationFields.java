package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.WordLists;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The fields of a deviation that a file may tell. What other systems call them stands in
/// `field-words.tsv`.
final class DeviationFields {

    private static final WordLists WORDS =
            WordLists.read(DeviationFields.class.getResourceAsStream("field-words.tsv"), 1);

    static final String KEY = "external_key";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String HAPPENED = "happened_on";
    static final String TIME = "happened_at";
    static final String DISCOVERED = "discovered_at";
    static final String REPORTED = "reported_at";
    static final String RECEIVED = "received_at";
    static final String CLOSED = "closed_at";
    static final String SECTOR = "sector";
    static final String UNIT = "unit_id";
    static final String REPORTING_UNIT = "reporting_unit_id";
    static final String KIND = "kind";
    static final String CATEGORY = "category_id";
    static final String TYPE = "type_id";
    static final String SEVERITY = "actual_severity";
    static final String POTENTIAL = "potential_severity";
    static final String STATUS = "status";
    static final String IMMEDIATE = "immediate_action";
    static final String CAUSE = "cause";
    static final String ACTION = "action";
    static final String OWNER = "action_owner";
    static final String DUE = "action_due";
    static final String FEEDBACK = "feedback";
    static final String REPORTER = "reporter";
    static final String HANDLER = "case_handler";
    static final String KOSTRA = "kostra_function";
    static final String STEP = "process_step";
    static final String PRIVACY = "personal_data";
    static final String REJECTION = "rejection_reason";

    private DeviationFields() {}

    static List<ImportField> all(
            UnitTree tree, List<DeviationCategory> categories, List<DeviationType> types) {
        List<ImportField> fields = new ArrayList<>(texts());
        fields.addAll(days());
        fields.addAll(choices(tree, categories, types));
        fields.addAll(people());
        return List.copyOf(fields);
    }

    private static List<ImportField> texts() {
        return List.of(
                field(KEY, FieldKind.TEXT).asExternalKey(),
                field(TITLE, FieldKind.TEXT).asJoined(),
                field(DESCRIPTION, FieldKind.LONG_TEXT).asJoined(),
                field(IMMEDIATE, FieldKind.LONG_TEXT).asJoined(),
                field(CAUSE, FieldKind.LONG_TEXT).asJoined(),
                field(ACTION, FieldKind.LONG_TEXT).asJoined(),
                field(FEEDBACK, FieldKind.LONG_TEXT).asJoined(),
                field(REJECTION, FieldKind.TEXT));
    }

    private static List<ImportField> days() {
        return List.of(
                field(HAPPENED, FieldKind.DATE_TIME),
                field(TIME, FieldKind.TIME),
                field(DISCOVERED, FieldKind.DATE_TIME),
                field(REPORTED, FieldKind.DATE_TIME),
                field(RECEIVED, FieldKind.DATE_TIME),
                field(CLOSED, FieldKind.DATE_TIME),
                field(DUE, FieldKind.DATE));
    }

    private static List<ImportField> choices(
            UnitTree tree, List<DeviationCategory> categories, List<DeviationType> types) {
        return List.of(
                field(SECTOR, FieldKind.CHOICE).asExtensible().withChoices(units(tree, true)),
                field(UNIT, FieldKind.CHOICE).asExtensible().withChoices(units(tree, false)),
                field(REPORTING_UNIT, FieldKind.CHOICE).withChoices(units(tree, false)),
                field(KIND, FieldKind.CHOICE).withChoices(ValueWords.kinds()),
                field(CATEGORY, FieldKind.CHOICE)
                        .withChoices(categories.stream().map(ValueWords::category).toList()),
                field(TYPE, FieldKind.CHOICE)
                        .asExtensible()
                        .withChoices(
                                types.stream()
                                        .filter(type -> !type.closed())
                                        .map(
                                                type ->
                                                        ImportChoice.of(
                                                                type.id(),
                                                                Text.verbatim(type.name()),
                                                                type.code()))
                                        .toList()),
                field(SEVERITY, FieldKind.CHOICE).withChoices(ValueWords.severities()),
                field(POTENTIAL, FieldKind.CHOICE).withChoices(ValueWords.severities()),
                field(STATUS, FieldKind.CHOICE).withChoices(ValueWords.statuses()));
    }

    private static List<ImportField> people() {
        return List.of(
                field(OWNER, FieldKind.TEXT),
                field(REPORTER, FieldKind.TEXT),
                field(HANDLER, FieldKind.TEXT),
                field(KOSTRA, FieldKind.TEXT),
                field(STEP, FieldKind.TEXT),
                field(PRIVACY, FieldKind.BOOLEAN));
    }

    private static List<ImportChoice> units(UnitTree tree, boolean sectors) {
        return tree.inOrder().stream()
                .filter(unit -> !sectors || unit.level() == UnitLevel.SECTOR)
                // The first of two with one name has it: the unit, not the sector that shares it.
                .sorted(Comparator.comparing(unit -> unit.level().compareTo(UnitLevel.UNIT) < 0))
                .map(unit -> unit(tree, unit))
                .toList();
    }

    private static ImportChoice unit(UnitTree tree, OrgUnit unit) {
        String path = tree.path(unit.id());
        return unit.code() == null
                ? ImportChoice.of(
                        unit.id(), Text.verbatim(unit.name()), path, path.replace(" › ", "/"))
                : ImportChoice.of(
                        unit.id(),
                        Text.verbatim(unit.name()),
                        path,
                        path.replace(" › ", "/"),
                        unit.code(),
                        unit.code() + " " + unit.name());
    }

    private static ImportField field(String key, FieldKind kind) {
        return ImportField.of(key, DeviationTexts.text("field." + key), kind)
                .withSynonyms(WORDS.of(key).toArray(String[]::new));
    }
}
