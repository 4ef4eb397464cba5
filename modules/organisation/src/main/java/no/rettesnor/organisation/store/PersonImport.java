package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.imports.DescribedTarget;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Store;

import java.util.List;

/// Takes people from files, with the unit they work in and a role they hold there.
public final class PersonImport {

    /// The name by which the command line knows it.
    public static final String KEY = "people";

    private PersonImport() {}

    /// The target as the store is now.
    public static ImportTarget of(Store store) {
        return DescribedTarget.of(
                KEY,
                text("import.people"),
                fields(store),
                (session, target) -> new PersonTaking(session, store.ids(), target));
    }

    private static List<ImportField> fields(Store store) {
        UnitTree tree =
                UnitTree.of(
                        store.read(session -> session.mapper(UnitMapper.class).units()),
                        store.language());
        return List.of(
                ImportField.of("number", text("field.number"), FieldKind.TEXT)
                        .asExternalKey()
                        .withSynonyms(
                                "ansattnummer",
                                "ansattnr",
                                "tilsettnummer",
                                "ressursnummer",
                                "id",
                                "employee number",
                                "employee id",
                                "anställningsnummer"),
                ImportField.of("name", text("field.personName"), FieldKind.TEXT)
                        .asRequired()
                        .withSynonyms(
                                "navn",
                                "fullt navn",
                                "namn",
                                "name",
                                "full name",
                                "ansatt",
                                "person"),
                ImportField.of("email", text("field.email"), FieldKind.TEXT)
                        .withSynonyms("e-post", "epost", "mail", "email", "e-mail", "e-postadress"),
                ImportField.of("unit", text("field.unit"), FieldKind.CHOICE)
                        .withSynonyms(
                                "enhet",
                                "eining",
                                "avdeling",
                                "arbeidssted",
                                "unit",
                                "department",
                                "enhetskode")
                        .withChoices(UnitChoices.of(tree)),
                ImportField.of("role", text("field.role"), FieldKind.TEXT)
                        .withSynonyms(
                                "rolle",
                                "stilling",
                                "tittel",
                                "funksjon",
                                "role",
                                "roll",
                                "befattning"),
                ImportField.of("valid_from", text("field.validFrom"), FieldKind.DATE)
                        .withSynonyms("fra", "fra dato", "ansatt fra", "startdato", "from", "från"),
                ImportField.of("valid_to", text("field.validTo"), FieldKind.DATE)
                        .withSynonyms("til", "til dato", "sluttdato", "sluttet", "to", "till"),
                ImportField.of("municipality", text("field.municipality"), FieldKind.TEXT)
                        .withSynonyms("kommune", "kommunenummer", "municipality", "kommun"));
    }
}
