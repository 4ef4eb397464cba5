package no.rettesnor.imports.run;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes things that happened, and makes the places where they did.
public final class ThingTarget implements ImportTarget {

    private final IdSource ids = IdSource.timeOrdered();
    private final List<ImportChoice> places;

    public ThingTarget(Store store) {
        places =
                store.read(session -> session.mapper(ThingMapper.class).places()).stream()
                        .map(place -> ImportChoice.of(place.id(), Text.verbatim(place.name())))
                        .toList();
    }

    @Override
    public String key() {
        return "things";
    }

    @Override
    public Text name() {
        return Text.verbatim("Hendelser");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("number", Text.verbatim("Nummer"), FieldKind.TEXT)
                        .asExternalKey()
                        .withSynonyms("nr"),
                ImportField.of("title", Text.verbatim("Tittel"), FieldKind.TEXT).asRequired(),
                ImportField.of("happened", Text.verbatim("Dato"), FieldKind.DATE_TIME).asRequired(),
                ImportField.of("kind", Text.verbatim("Kategori"), FieldKind.CHOICE)
                        .withChoices(
                                List.of(
                                        ImportChoice.of("HSE", Text.verbatim("HMS")),
                                        ImportChoice.of("SERVICE", Text.verbatim("Tjeneste")))),
                ImportField.of("unit", Text.verbatim("Enhet"), FieldKind.CHOICE)
                        .asExtensible()
                        .withChoices(places),
                ImportField.of("note", Text.verbatim("Beskrivelse"), FieldKind.LONG_TEXT)
                        .asJoined());
    }

    @Override
    public ImportSession open(StoreSession session) {
        return new Taking(session);
    }

    private final class Taking implements ImportSession {
        private final StoreSession session;
        private final ThingMapper batch;

        Taking(StoreSession session) {
            this.session = session;
            this.batch = session.batch(ThingMapper.class);
        }

        @Override
        public Map<String, KnownRow> known(String source) {
            Map<String, KnownRow> known = new HashMap<>();
            for (Things.Known row : session.mapper(ThingMapper.class).known(source)) {
                known.put(row.importKey(), new KnownRow(row.id(), row.hash()));
            }
            return known;
        }

        @Override
        public String createChoice(ImportField field, String name) {
            String id = ids.next();
            batch.insertUnit(id, name);
            return id;
        }

        @Override
        public RowOutcome insert(ImportRecord row) {
            Things.Thing thing = thing(row);
            if (thing.title().contains("!!")) {
                return new RowOutcome.Rejected(Text.verbatim("For mange utropstegn"));
            }
            batch.insert(ids.next(), thing, mark(row));
            return RowOutcome.Taken.INSERTED;
        }

        @Override
        public RowOutcome update(String id, ImportRecord row) {
            batch.update(id, thing(row), mark(row));
            return RowOutcome.Taken.UPDATED;
        }

        private Things.Thing thing(ImportRecord row) {
            String title = row.text(1);
            LocalDateTime happened = row.dateTime(2);
            if (title == null || happened == null) {
                throw new IllegalStateException("Required fields are blank");
            }
            return new Things.Thing(
                    title, happened.toString(), row.choice(3), row.choice(4), row.text(5));
        }

        private Things.Mark mark(ImportRecord row) {
            return new Things.Mark(row.source(), row.key(), row.contentHash());
        }
    }
}
