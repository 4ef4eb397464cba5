package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One import of what would be risks come true.
final class OccurrenceTaking implements ImportSession {

    private final Store store;
    private final StoreSession session;
    private final OccurrenceSource source;
    private final List<ImportField> fields;
    private final Map<String, String> risks = new HashMap<>();
    private final Map<String, OccurrenceRow> said = new HashMap<>();

    OccurrenceTaking(
            Store store, StoreSession session, OccurrenceSource source, List<ImportField> fields) {
        this.store = store;
        this.session = session;
        this.source = source;
        this.fields = fields;
    }

    /// A risk of the same source about which something has been said is a row that is known.
    @Override
    public Map<String, KnownRow> known(String from) {
        for (TakenRow row : session.mapper(TakingMapper.class).risks(from)) {
            risks.put(row.importKey(), row.id());
        }
        for (OccurrenceRow row : session.mapper(RealityMapper.class).occurrences(null)) {
            if (row.source().equals(source.key())) {
                said.put(row.riskId(), row);
            }
        }
        Map<String, KnownRow> known = new HashMap<>();
        risks.forEach(
                (key, risk) -> {
                    OccurrenceRow row = said.get(risk);
                    if (row != null) {
                        known.put(key, new KnownRow(row.id(), ""));
                    }
                });
        return known;
    }

    @Override
    public String createChoice(ImportField field, String name) {
        throw new IllegalArgumentException("Not made while risks are imported: " + field.key());
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        String risk = risks.get(row.key());
        OccurrenceFilter filter = filter(row);
        if (risk == null) {
            return new RowOutcome.Rejected(text("taking.noRisk", row.key()));
        }
        if (filter.isAll()) {
            return new RowOutcome.Rejected(text("taking.noFilter", row.key()));
        }
        session.mapper(RealityMapper.class)
                .insertOccurrence(
                        OccurrenceRow.of(
                                new Occurrence(store.ids().next(), risk, source.key(), filter)));
        return RowOutcome.Taken.INSERTED;
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        OccurrenceRow before = said.get(risks.getOrDefault(row.key(), ""));
        if (before == null || filter(row).isAll()) {
            return new RowOutcome.Rejected(text("taking.noFilter", row.key()));
        }
        OccurrenceRow next =
                OccurrenceRow.of(new Occurrence(id, before.riskId(), source.key(), filter(row)));
        if (next.equals(before)) {
            return RowOutcome.Taken.UNCHANGED;
        }
        session.mapper(RealityMapper.class).updateOccurrence(next);
        return RowOutcome.Taken.UPDATED;
    }

    private OccurrenceFilter filter(ImportRecord row) {
        Map<String, Set<String>> chosen = new HashMap<>();
        String words = "";
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == FieldKind.MULTI_CHOICE) {
                chosen.put(fields.get(i).key(), Set.copyOf(row.choices(i)));
            } else if (fields.get(i).key().equals("words")) {
                words = Objects.requireNonNullElse(row.text(i), "");
            }
        }
        return new OccurrenceFilter(chosen, words);
    }
}
