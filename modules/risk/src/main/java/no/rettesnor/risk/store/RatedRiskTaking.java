package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One import of risks with their ratings.
final class RatedRiskTaking implements ImportSession {

    private final Store store;
    private final StoreSession session;
    private final Map<String, Integer> positions = new HashMap<>();
    private final RatingRows rows;
    private final TakingMapper marks;
    private final RiskMapper risks;
    private final Set<String> kinds;
    private final Map<String, RiskAnalysis> analyses = new HashMap<>();
    private final Set<String> filling = new HashSet<>();

    RatedRiskTaking(Store store, StoreSession session, RatedRiskImport target) {
        this.store = store;
        this.session = session;
        target.fields().forEach(field -> positions.put(field.key(), positions.size()));
        this.rows = new RatingRows(session, store.ids()::next);
        this.marks = session.mapper(TakingMapper.class);
        this.risks = session.mapper(RiskMapper.class);
        this.kinds = target.kinds().keySet();
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        Map<String, RiskAnalysis> byId = new HashMap<>();
        for (RiskAnalysis analysis : session.mapper(AnalysisMapper.class).analyses()) {
            byId.put(analysis.id(), analysis);
            // Decided analyses are filled once, as they come from elsewhere, and then stand.
            if (analysis.isOpen() || risks.lastNumber(analysis.id()) == 0) {
                filling.add(analysis.id());
            }
        }
        for (TakenRow row : marks.analyses(source)) {
            analyses.put(row.importKey(), byId.get(row.id()));
        }
        Map<String, KnownRow> known = new HashMap<>();
        for (TakenRow row : marks.risks(source)) {
            known.put(row.importKey(), new KnownRow(row.id(), row.importHash()));
        }
        return known;
    }

    @Override
    public String createChoice(ImportField field, String name) {
        throw new IllegalArgumentException("Not made while risks are imported: " + field.key());
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        RiskAnalysis analysis = analyses.get(said(row, "analysis"));
        if (analysis == null) {
            return new RowOutcome.Rejected(text("taking.noAnalysis", said(row, "analysis")));
        }
        String id = store.ids().next();
        return taken(
                row, analysis, rated(id, analysis, risks.lastNumber(analysis.id()) + 1, row), null);
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        RatedRisk before = rows.find(id);
        RiskAnalysis analysis = analyses.get(said(row, "analysis"));
        if (before == null || analysis == null) {
            return new RowOutcome.Rejected(text("taking.noAnalysis", said(row, "analysis")));
        }
        return taken(row, analysis, rated(id, analysis, before.risk().number(), row), before);
    }

    private RowOutcome taken(
            ImportRecord row, RiskAnalysis analysis, RatedRisk next, @Nullable RatedRisk before) {
        if (!filling.contains(analysis.id())) {
            return new RowOutcome.Rejected(text("refused.approved", analysis.title()));
        }
        try {
            RatingCheck.require(session, analysis, next);
        } catch (RiskRefusedException refused) {
            return new RowOutcome.Rejected(refused.text());
        }
        if (before == null) {
            rows.insert(next);
        } else {
            rows.update(before, next);
        }
        marks.markRisk(next.risk().id(), row.source(), row.key(), row.contentHash());
        return before == null ? RowOutcome.Taken.INSERTED : RowOutcome.Taken.UPDATED;
    }

    private RatedRisk rated(String id, RiskAnalysis analysis, int number, ImportRecord row) {
        String knowledge = row.choice(at("knowledge"));
        String vulnerability = row.choice(at("vulnerability"));
        String control = row.choice(at("control"));
        String treatment = row.choice(at("treatment"));
        Risk risk =
                new Risk(
                        id,
                        analysis.id(),
                        number,
                        said(row, "event"),
                        said(row, "causes"),
                        said(row, "barriers"),
                        said(row, "consequences"),
                        step(row, RatedRiskImport.likelihood(Stage.BEFORE)),
                        step(row, RatedRiskImport.likelihood(Stage.AFTER)),
                        knowledge == null ? null : Knowledge.valueOf(knowledge),
                        vulnerability == null ? null : Grade.valueOf(vulnerability),
                        control == null ? null : Grade.valueOf(control),
                        treatment == null ? null : Treatment.valueOf(treatment),
                        said(row, "owner"),
                        "",
                        "");
        List<ConsequenceRating> ratings = new ArrayList<>();
        for (String kind : kinds) {
            ratings.add(
                    new ConsequenceRating(
                            kind,
                            step(row, RatedRiskImport.consequence(Stage.BEFORE, kind)),
                            step(row, RatedRiskImport.consequence(Stage.AFTER, kind))));
        }
        return new RatedRisk(risk, ratings);
    }

    private int at(String field) {
        return Objects.requireNonNull(positions.get(field));
    }

    private String said(ImportRecord row, String field) {
        return Objects.requireNonNullElse(row.text(at(field)), "");
    }

    /// A number that is no step is one that no scale has, and is refused with the scale's words.
    private @Nullable Integer step(ImportRecord row, String field) {
        BigDecimal number = row.number(at(field));
        if (number == null) {
            return null;
        }
        return number.stripTrailingZeros().scale() <= 0 ? number.intValue() : Integer.valueOf(0);
    }
}
