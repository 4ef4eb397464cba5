package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Takes the risks of analyses that are there already, each rated by number for every kind of
/// consequence that its scale has, before and after.
public final class RatedRiskImport implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "rated-risks";

    private final Store store;

    public RatedRiskImport(Store store) {
        this.store = store;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Text name() {
        return text("taking.risks");
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(texts());
        fields.add(
                choice("knowledge", text("taking.knowledge"), Knowledge.values(), Knowledge::label)
                        .withSynonyms("kunnskapsstyrke", "kunnskap", "knowledge"));
        fields.add(
                choice("vulnerability", text("taking.vulnerability"), Grade.values(), Grade::label)
                        .withSynonyms("sårbarhet", "sårbarheit", "vulnerability"));
        fields.add(
                choice("control", text("taking.control"), Grade.values(), Grade::label)
                        .withSynonyms("styrbarhet", "styrbarheit", "controllability"));
        fields.add(
                choice("treatment", text("taking.treatment"), Treatment.values(), Treatment::label)
                        .withSynonyms("håndtering", "handtering", "hantering", "treatment"));
        for (Stage stage : Stage.values()) {
            fields.add(
                    ImportField.of(
                            likelihood(stage),
                            text("taking.likelihood." + stage.name()),
                            FieldKind.NUMBER));
            kinds().forEach(
                            (code, name) ->
                                    fields.add(
                                            ImportField.of(
                                                    consequence(stage, code),
                                                    text(
                                                            "taking.consequence." + stage.name(),
                                                            name),
                                                    FieldKind.NUMBER)));
        }
        return List.copyOf(fields);
    }

    private static List<ImportField> texts() {
        return List.of(
                ImportField.of("key", text("taking.riskKey"), FieldKind.TEXT)
                        .asExternalKey()
                        .withSynonyms("risiko-id", "risikonr", "risk-id"),
                ImportField.of("analysis", text("taking.key"), FieldKind.TEXT)
                        .asRequired()
                        .withSynonyms("analyse", "analyse-id", "analys", "analysis"),
                ImportField.of("event", text("taking.event"), FieldKind.LONG_TEXT)
                        .asRequired()
                        .withSynonyms("uønsket hendelse", "hendelse", "oönskad händelse", "event"),
                ImportField.of("causes", text("taking.causes"), FieldKind.LONG_TEXT)
                        .withSynonyms("årsaker", "årsak", "orsaker", "causes"),
                ImportField.of("barriers", text("taking.barriers"), FieldKind.LONG_TEXT)
                        .withSynonyms("eksisterende barrierer", "barrierer", "barriers"),
                ImportField.of("consequences", text("taking.consequences"), FieldKind.LONG_TEXT)
                        .withSynonyms("mulige konsekvenser", "konsekvensbeskrivelse"),
                ImportField.of("owner", text("taking.owner"), FieldKind.TEXT)
                        .withSynonyms("risikoeier", "risikoeigar", "riskägare", "risk owner"));
    }

    static String likelihood(Stage stage) {
        return "likelihood." + stage.name();
    }

    static String consequence(Stage stage, String code) {
        return "consequence." + stage.name() + "." + code;
    }

    /// The name of each kind that a scale in the store or a template has, by its code.
    Map<String, String> kinds() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ScaleTemplate template : ScaleTemplate.values()) {
            addKinds(names, template.scale(store.language()).kinds());
        }
        new ScaleStore(store)
                .versions()
                .forEach(version -> addKinds(names, version.scale().kinds()));
        return names;
    }

    private static void addKinds(Map<String, String> names, List<ConsequenceKind> kinds) {
        kinds.forEach(kind -> names.putIfAbsent(kind.code(), kind.name()));
    }

    private static <E extends Enum<E>> ImportField choice(
            String key, Text name, E[] values, Function<E, Text> label) {
        return ImportField.of(key, name, FieldKind.CHOICE)
                .withChoices(
                        Arrays.stream(values)
                                .map(
                                        value ->
                                                new ImportChoice(
                                                        value.name(),
                                                        label.apply(value),
                                                        List.of()))
                                .toList());
    }

    @Override
    public ImportSession open(StoreSession session) {
        return new RatedRiskTaking(store, session, this);
    }
}
