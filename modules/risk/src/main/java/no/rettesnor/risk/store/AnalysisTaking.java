package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One import of analyses.
final class AnalysisTaking implements ImportSession {

    /// A name, and the role in brackets where there is one.
    private static final Pattern PARTICIPANT = Pattern.compile("([^,(]+)(?:\\(([^)]*)\\))?");

    private final Store store;
    private final AnalysisMapper analyses;
    private final ScaleMapper scales;
    private final TakingMapper marks;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> municipalities = new HashMap<>();
    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<ScaleTemplate, ScaleVersion> versions = new EnumMap<>(ScaleTemplate.class);

    AnalysisTaking(Store store, StoreSession session, ImportTarget target) {
        this.store = store;
        this.analyses = session.mapper(AnalysisMapper.class);
        this.scales = session.mapper(ScaleMapper.class);
        this.marks = session.mapper(TakingMapper.class);
        target.fields().forEach(field -> positions.put(field.key(), positions.size()));
        for (OrgUnit unit : new OrganisationStore(store).treeOfAll().inOrder()) {
            municipalities.put(unit.id(), unit.municipalityId());
        }
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        Map<String, KnownRow> known = new HashMap<>();
        for (TakenRow row : marks.analyses(source)) {
            known.put(row.importKey(), new KnownRow(row.id(), row.importHash()));
            idByKey.put(row.importKey(), row.id());
        }
        return known;
    }

    @Override
    public String createChoice(ImportField field, String name) {
        throw new IllegalArgumentException("Not made while analyses are imported: " + field.key());
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        String id = store.ids().next();
        RiskAnalysis analysis = analysis(id, row);
        if (analysis == null) {
            return new RowOutcome.Rejected(text("refused.gone"));
        }
        analyses.insertAnalysis(analysis);
        participants(id, row).forEach(analyses::insertParticipant);
        marks.markAnalysis(id, row.source(), row.key());
        idByKey.put(row.key(), id);
        return RowOutcome.Taken.INSERTED;
    }

    /// A list that comes again says nothing new of an analysis that people have worked on since.
    @Override
    public RowOutcome update(String id, ImportRecord row) {
        return RowOutcome.Taken.UNCHANGED;
    }

    private @Nullable RiskAnalysis analysis(String id, ImportRecord row) {
        String unit = row.choice(at("unit"));
        String municipality = unit == null ? null : municipalities.get(unit);
        if (unit == null || municipality == null) {
            return null;
        }
        LocalDate held = row.date(at("held"));
        String based = row.text(at("based"));
        String status = row.choice(at("status"));
        return new RiskAnalysis(
                id,
                municipality,
                unit,
                said(row, "title"),
                said(row, "scope"),
                said(row, "method"),
                said(row, "criteria"),
                scale(row.choice(at("scale"))).id(),
                status == null ? AnalysisStatus.DRAFT : AnalysisStatus.valueOf(status),
                said(row, "leader"),
                held,
                row.date(at("review")),
                based == null ? null : idByKey.get(based),
                held == null
                        ? store.clock().instant()
                        : held.atTime(8, 0).toInstant(ZoneOffset.UTC));
    }

    private int at(String field) {
        return Objects.requireNonNull(positions.get(field));
    }

    private String said(ImportRecord row, String field) {
        return Objects.requireNonNullElse(row.text(at(field)), "");
    }

    /// The scale as it stands in the store, or made from its template.
    private ScaleVersion scale(@Nullable String choice) {
        ScaleTemplate template =
                choice == null ? ScaleTemplate.SERVICE : ScaleTemplate.valueOf(choice);
        return versions.computeIfAbsent(template, this::found);
    }

    private ScaleVersion found(ScaleTemplate template) {
        String name = template.label().in(store.language());
        return scales.scales().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .map(ScaleRow::toVersion)
                .orElseGet(() -> made(template, name));
    }

    private ScaleVersion made(ScaleTemplate template, String name) {
        ScaleVersion version =
                new ScaleVersion(
                        store.ids().next(),
                        name,
                        1,
                        null,
                        template.scale(store.language()),
                        store.clock().instant());
        scales.insertScale(ScaleRow.of(version));
        return version;
    }

    private List<Participant> participants(String analysisId, ImportRecord row) {
        List<Participant> participants = new ArrayList<>();
        Matcher matcher = PARTICIPANT.matcher(said(row, "participants"));
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            if (!name.isEmpty()) {
                participants.add(
                        new Participant(
                                store.ids().next(),
                                analysisId,
                                participants.size(),
                                name,
                                Objects.requireNonNullElse(matcher.group(2), "").strip()));
            }
        }
        return participants;
    }
}
