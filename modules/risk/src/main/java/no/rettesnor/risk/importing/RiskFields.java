package no.rettesnor.risk.importing;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.WordLists;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The fields of a risk that a file may tell. What other systems call them stands in
/// `field-words.tsv`, and what they write in `value-words.tsv`.
public final class RiskFields {

    /// The code of the kind that stands for all of them.
    public static final String OVERALL = ScaleChoices.OVERALL;

    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String ANALYSIS = "analysis";
    static final String UNIT = "unit";
    static final String HELD = "held_on";
    static final String SCALE = "scale";
    static final String EVENT = "event";
    static final String CAUSES = "causes";
    static final String BARRIERS = "barriers";
    static final String CONSEQUENCES = "consequences";
    static final String STEP = "process_step";
    static final String KNOWLEDGE = "knowledge";
    static final String VULNERABILITY = "vulnerability";
    static final String CONTROLLABILITY = "controllability";
    static final String TREATMENT = "treatment";
    static final String OWNER = "owner";
    static final String NOTE = "note";
    static final String ACTION = "action";
    static final String ACTION_OWNER = "action_owner";
    static final String ACTION_DUE = "action_due";
    static final String ACTION_LEVEL = "action_level";
    static final String ACTION_STATUS = "action_status";

    private static final WordLists NAMES =
            WordLists.read(RiskFields.class.getResourceAsStream("field-words.tsv"), 1);
    static final WordLists VALUES =
            WordLists.read(RiskFields.class.getResourceAsStream("value-words.tsv"), 2);

    private RiskFields() {}

    /// The name of a field, as a column is called that is to be known again.
    ///
    /// @param key such as `event`
    public static Text name(String key) {
        return RiskTexts.text("import.field." + key);
    }

    /// The name of the field of a kind of consequence at a stage.
    public static Text name(Stage stage, Text kind) {
        return stage == Stage.BEFORE
                ? RiskTexts.text("import.field.kind.before", kind)
                : RiskTexts.text("import.field.kind.after", kind);
    }

    static String likelihood(Stage stage) {
        return "likelihood_" + lower(stage.name());
    }

    static String consequence(Stage stage) {
        return "consequence_" + lower(stage.name());
    }

    static String level(Stage stage) {
        return "level_" + lower(stage.name());
    }

    static String kind(Stage stage, String code) {
        return consequence(stage) + "_" + lower(code);
    }

    static List<ImportField> all(
            List<ImportChoice> units,
            ScaleChoices scales,
            Steps likelihoods,
            Steps consequences,
            Map<String, Text> kinds) {
        List<ImportField> fields = new ArrayList<>();
        fields.add(field(KEY, FieldKind.TEXT).asExternalKey());
        fields.add(field(NUMBER, FieldKind.TEXT));
        fields.add(field(ANALYSIS, FieldKind.TEXT));
        fields.add(field(UNIT, FieldKind.CHOICE).asExtensible().withChoices(units));
        fields.add(field(HELD, FieldKind.DATE));
        fields.add(
                field(SCALE, FieldKind.CHOICE)
                        .asRequired()
                        .asExact()
                        .withChoices(scales.choices()));
        fields.add(field(EVENT, FieldKind.LONG_TEXT).asRequired());
        for (String key : List.of(CAUSES, BARRIERS, CONSEQUENCES)) {
            fields.add(field(key, FieldKind.LONG_TEXT).asJoined());
        }
        fields.add(field(STEP, FieldKind.TEXT));
        for (Stage stage : Stage.values()) {
            fields.add(steps(field(likelihood(stage), FieldKind.CHOICE), likelihoods));
            fields.add(steps(field(consequence(stage), FieldKind.CHOICE), consequences));
            fields.add(field(level(stage), FieldKind.TEXT).asJoined());
        }
        fields.add(choice(KNOWLEDGE, "knowledge", Knowledge.values(), Knowledge::label).asExact());
        fields.add(choice(VULNERABILITY, "grade", Grade.values(), Grade::label).asExact());
        fields.add(choice(CONTROLLABILITY, "grade", Grade.values(), Grade::label).asExact());
        fields.add(choice(TREATMENT, "treatment", Treatment.values(), Treatment::label));
        fields.add(field(OWNER, FieldKind.TEXT));
        fields.add(field(NOTE, FieldKind.LONG_TEXT).asJoined());
        fields.add(field(ACTION, FieldKind.LONG_TEXT));
        fields.add(field(ACTION_OWNER, FieldKind.TEXT));
        fields.add(field(ACTION_DUE, FieldKind.DATE));
        fields.add(
                choice(ACTION_LEVEL, "action_level", ControlLevel.values(), ControlLevel::label)
                        .asExact());
        fields.add(
                choice(ACTION_STATUS, "action_status", ActionStatus.values(), ActionStatus::label));
        for (Stage stage : Stage.values()) {
            kinds.forEach(
                    (code, name) -> fields.add(steps(kindField(stage, code, name), consequences)));
        }
        return List.copyOf(fields);
    }

    /// A kind is called as its scale calls it, whatever the language of the file.
    private static ImportField kindField(Stage stage, String code, Text name) {
        Set<String> headers = new LinkedHashSet<>();
        for (Language its : Language.values()) {
            if (stage == Stage.BEFORE) {
                headers.add(name.in(its));
            }
            for (Language file : Language.values()) {
                headers.add(name(stage, Text.verbatim(name.in(its))).in(file));
            }
        }
        return ImportField.of(kind(stage, code), name(stage, name), FieldKind.CHOICE)
                .withSynonyms(headers.toArray(String[]::new));
    }

    private static ImportField steps(ImportField field, Steps steps) {
        return field.asExact().withChoices(steps.choices());
    }

    private static <E extends Enum<E>> ImportField choice(
            String key, String list, E[] values, Function<E, Text> label) {
        return field(key, FieldKind.CHOICE)
                .withChoices(
                        Arrays.stream(values)
                                .map(
                                        value ->
                                                new ImportChoice(
                                                        value.name(),
                                                        label.apply(value),
                                                        VALUES.of(list, value.name())))
                                .toList());
    }

    private static ImportField field(String key, FieldKind kind) {
        return ImportField.of(key, name(key), kind)
                .withSynonyms(NAMES.of(key).toArray(String[]::new));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
