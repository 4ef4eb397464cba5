package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.imports.DescribedTarget;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Takes full-time posts and users of units from files: a row for each unit and year.
public final class UnitSizeImport {

    /// The name by which the command line knows it.
    public static final String KEY = "unit-sizes";

    private UnitSizeImport() {}

    /// The target as the store is now.
    public static ImportTarget of(Store store) {
        return new DescribedTarget(
                KEY,
                text("import.sizes"),
                fields(),
                List.of(List.of("unit", "year")),
                (session, target) -> new Taking(session, store.ids(), target));
    }

    private static List<ImportField> fields() {
        return List.of(
                ImportField.of("unit", text("field.unit"), FieldKind.TEXT)
                        .asRequired()
                        .withSynonyms(
                                "kode",
                                "enhetskode",
                                "enhet",
                                "eining",
                                "enhetsnavn",
                                "ansvar",
                                "unit",
                                "unit code",
                                "enhets-id"),
                ImportField.of("year", text("field.year"), FieldKind.NUMBER)
                        .asRequired()
                        .withSynonyms("år", "kalenderår", "year", "årstal"),
                ImportField.of("posts", text("field.posts"), FieldKind.NUMBER)
                        .withSynonyms(
                                "årsverk",
                                "stillinger",
                                "full time posts",
                                "fte",
                                "årsarbetare",
                                "tjänster"),
                ImportField.of("users", text("field.users"), FieldKind.NUMBER)
                        .withSynonyms(
                                "brukere",
                                "brukarar",
                                "antall brukere",
                                "elever",
                                "barn",
                                "users",
                                "brukare"),
                ImportField.of("municipality", text("field.municipality"), FieldKind.TEXT)
                        .withSynonyms(
                                "kommune",
                                "kommunenummer",
                                "kommunenavn",
                                "municipality",
                                "kommun"));
    }

    private static final class Taking implements ImportSession {

        private final StoreSession session;
        private final UnitSizeMapper mapper;
        private final IdSource ids;
        private final UnitLookup units;
        private final MunicipalityLookup municipalities;
        private final int unit;
        private final int year;
        private final int posts;
        private final int users;
        private final int municipality;

        Taking(StoreSession session, IdSource ids, ImportTarget target) {
            this.session = session;
            this.ids = ids;
            mapper = session.mapper(UnitSizeMapper.class);
            UnitMapper organisation = session.mapper(UnitMapper.class);
            units = new UnitLookup(organisation.units());
            municipalities = new MunicipalityLookup(organisation.municipalities());
            unit = target.position("unit");
            year = target.position("year");
            posts = target.position("posts");
            users = target.position("users");
            municipality = target.position("municipality");
        }

        @Override
        public Map<String, KnownRow> known(String source) {
            return ImportMark.Known.byKey(mapper.known(source));
        }

        @Override
        public String createChoice(ImportField field, String value) {
            throw new IllegalArgumentException("There are no choices");
        }

        @Override
        public RowOutcome insert(ImportRecord row) {
            return take(row, RowOutcome.Taken.INSERTED);
        }

        @Override
        public RowOutcome update(String id, ImportRecord row) {
            return take(row, RowOutcome.Taken.UPDATED);
        }

        private RowOutcome take(ImportRecord row, RowOutcome taken) {
            try {
                String called = String.valueOf(row.text(unit));
                OrgUnit found =
                        units.find(municipalities.named(row.text(municipality)).id(), called)
                                .orElseThrow(
                                        () -> new RefusedException(text("import.no-unit", called)));
                BigDecimal of = row.number(year);
                String id =
                        UnitSizeStore.put(
                                session,
                                ids.next(),
                                found.id(),
                                of == null ? 0 : of.intValue(),
                                number(row, posts),
                                number(row, users));
                if (id.isEmpty()) {
                    return RowOutcome.Taken.UNCHANGED;
                }
                mapper.mark(id, ImportMark.of(row));
                return taken;
            } catch (RefusedException refused) {
                return new RowOutcome.Rejected(refused.text());
            }
        }

        private static @Nullable Double number(ImportRecord row, int field) {
            BigDecimal number = row.number(field);
            return number == null ? null : number.doubleValue();
        }
    }
}
