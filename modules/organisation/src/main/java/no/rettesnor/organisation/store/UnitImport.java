package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.imports.DescribedTarget;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.List;

/// Takes units from files. A row names the unit it lies under by code, path or name, and may stand
/// before it.
public final class UnitImport {

    /// The name by which the command line knows it.
    public static final String KEY = "units";

    private UnitImport() {}

    /// The target as the store is now.
    public static ImportTarget of(Store store) {
        return DescribedTarget.of(
                KEY,
                text("import.units"),
                fields(),
                (session, target) -> new UnitTaking(session, store.ids(), target));
    }

    private static List<ImportField> fields() {
        return List.of(
                ImportField.of("code", text("field.code"), FieldKind.TEXT)
                        .asExternalKey()
                        .withSynonyms(
                                "kode",
                                "enhetskode",
                                "enhetsnummer",
                                "einingsnummer",
                                "enhet nr",
                                "nr",
                                "id",
                                "org id",
                                "ansvar",
                                "code",
                                "unit code",
                                "unit id",
                                "kod",
                                "enhets-id"),
                ImportField.of("name", text("field.name"), FieldKind.TEXT)
                        .asRequired()
                        .withSynonyms(
                                "navn",
                                "enhet",
                                "enhetsnavn",
                                "eining",
                                "namn",
                                "avdeling",
                                "virksomhet",
                                "unit",
                                "unit name",
                                "name",
                                "enhetens namn",
                                "verksamhet"),
                ImportField.of("level", text("field.level"), FieldKind.CHOICE)
                        .withSynonyms("nivå", "type", "enhetstype", "level", "unit type")
                        .withChoices(levels()),
                ImportField.of("parent", text("field.parent"), FieldKind.TEXT)
                        .withSynonyms(
                                "overordnet",
                                "overordnet enhet",
                                "overordna",
                                "hører til",
                                "forelder",
                                "parent",
                                "parent unit",
                                "parent code",
                                "överordnad",
                                "tillhör",
                                "sektor"),
                ImportField.of("valid_from", text("field.validFrom"), FieldKind.DATE)
                        .withSynonyms(
                                "gyldig fra",
                                "gyldig frå",
                                "fra",
                                "fra dato",
                                "opprettet",
                                "startdato",
                                "valid from",
                                "from",
                                "giltig från",
                                "från"),
                ImportField.of("valid_to", text("field.validTo"), FieldKind.DATE)
                        .withSynonyms(
                                "gyldig til",
                                "til",
                                "til dato",
                                "nedlagt",
                                "sluttdato",
                                "valid to",
                                "to",
                                "giltig till",
                                "till",
                                "avslutad"),
                ImportField.of("in_use_from", text("field.inUseFrom"), FieldKind.DATE)
                        .withSynonyms(
                                "i bruk fra",
                                "tatt i bruk",
                                "oppstart",
                                "in use from",
                                "start of use",
                                "i bruk från"),
                ImportField.of("posts", text("field.posts"), FieldKind.NUMBER)
                        .withSynonyms(
                                "årsverk",
                                "stillinger",
                                "full time posts",
                                "fte",
                                "årsarbetare",
                                "tjänster"),
                ImportField.of("successor", text("field.successor"), FieldKind.TEXT)
                        .withSynonyms(
                                "etterfølger",
                                "etterfølgjar",
                                "overtatt av",
                                "successor",
                                "efterträdare"),
                ImportField.of("predecessor", text("field.predecessor"), FieldKind.TEXT)
                        .withSynonyms("erstatter", "overtok for", "replaces", "ersätter"),
                ImportField.of("municipality", text("field.municipality"), FieldKind.TEXT)
                        .withSynonyms(
                                "kommune",
                                "kommunenummer",
                                "kommunenavn",
                                "municipality",
                                "kommun"));
    }

    private static List<ImportChoice> levels() {
        List<ImportChoice> levels = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            levels.add(
                    new ImportChoice(
                            level.name(), text("unit.level." + level.name()), synonyms(level)));
        }
        return levels;
    }

    private static List<String> synonyms(UnitLevel level) {
        return switch (level) {
            case MUNICIPALITY -> List.of("kommunen", "1");
            case SECTOR -> List.of("tjenesteområde", "kommunalområde", "etat", "service area", "2");
            case UNIT -> List.of("virksomhet", "verksemd", "verksamhet", "tjeneste", "3");
            case DEPARTMENT -> List.of("seksjon", "team", "gruppe", "section", "4");
        };
    }
}
