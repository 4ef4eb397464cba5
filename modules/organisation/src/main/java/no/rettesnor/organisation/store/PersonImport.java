package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.List;

/// Takes people from files, with the unit they work in and a role they hold there.
public final class PersonImport implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "people";

    private final Store store;

    public PersonImport(Store store) {
        this.store = store;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Text name() {
        return text("import.people");
    }

    @Override
    public List<ImportField> fields() {
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

    @Override
    public ImportSession open(StoreSession session) {
        return new PersonTaking(session, store.ids(), this);
    }
}
