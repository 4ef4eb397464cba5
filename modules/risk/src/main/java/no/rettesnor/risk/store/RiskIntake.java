package no.rettesnor.risk.store;

import no.rettesnor.imports.KnownRow;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes risks in from elsewhere, within somebody else's unit of work.
public final class RiskIntake {

    private final StoreSession session;
    private final Store store;
    private final RatingRows rows;

    public RiskIntake(Store store, StoreSession session) {
        this.store = store;
        this.session = session;
        this.rows = new RatingRows(session, store.ids()::next);
    }

    /// What came from that source before, by its key there; and every risk of the municipality by
    /// its own id, for files that we wrote ourselves come back too. Of those it is not known what
    /// they were when they were written.
    public Map<String, KnownRow> known(String source, String municipalityId) {
        IntakeMapper mapper = session.mapper(IntakeMapper.class);
        Map<String, KnownRow> known = new HashMap<>();
        mapper.ids(municipalityId).forEach(id -> known.put(id, new KnownRow(id, "")));
        mapper.imported(source)
                .forEach(
                        row ->
                                known.put(
                                        row.importKey(), new KnownRow(row.id(), row.importHash())));
        return known;
    }

    /// The analyses of a municipality, the latest begun first.
    public List<RiskAnalysis> analyses(String municipalityId) {
        return session.mapper(AnalysisMapper.class).analyses().stream()
                .filter(analysis -> analysis.municipalityId().equals(municipalityId))
                .toList();
    }

    /// The ids of the analyses that came from that source, by their keys there.
    public Map<String, String> analysesFrom(String source) {
        Map<String, String> ids = new HashMap<>();
        session.mapper(TakingMapper.class)
                .analyses(source)
                .forEach(row -> ids.put(row.importKey(), row.id()));
        return ids;
    }

    /// The analysis with that id.
    public Optional<RiskAnalysis> analysis(String id) {
        return Optional.ofNullable(session.mapper(AnalysisMapper.class).analysis(id));
    }

    /// The version of a scale with that id.
    public Optional<ScaleVersion> scale(String id) {
        return Optional.ofNullable(session.mapper(ScaleMapper.class).scale(id))
                .map(ScaleRow::toVersion);
    }

    /// The numbers in use in an analysis.
    public Set<Integer> numbers(String analysisId) {
        return rows.read(analysisId).stream()
                .map(rated -> rated.risk().number())
                .collect(Collectors.toSet());
    }

    /// The highest number that a risk of the analysis has had, also one that is gone; 0 for none.
    public int lastNumber(String analysisId) {
        return session.mapper(RiskMapper.class).lastNumber(analysisId);
    }

    /// The risk with that id.
    public Optional<RatedRisk> risk(String id) {
        return Optional.ofNullable(rows.find(id));
    }

    /// Enters an analysis.
    public void insert(RiskAnalysis analysis) {
        session.mapper(AnalysisMapper.class).insertAnalysis(analysis);
    }

    /// Enters a scale.
    public ScaleVersion insert(ScaleVersion version) {
        session.mapper(ScaleMapper.class).insertScale(ScaleRow.of(version));
        return version;
    }

    /// Enters a risk that came from elsewhere.
    ///
    /// @param source the system that it came from
    /// @param key its key there
    /// @param hash what it is there
    public void insert(RatedRisk rated, String source, String key, String hash) {
        rows.insert(rated);
        session.mapper(IntakeMapper.class).setImport(rated.risk().id(), source, key, hash);
    }

    /// Writes what a risk has become in the file that it came from.
    public void update(RatedRisk before, RatedRisk after, String hash) {
        rows.update(before, after);
        session.mapper(IntakeMapper.class).setHash(after.risk().id(), hash);
    }

    /// The store that all this goes into.
    public Store store() {
        return store;
    }
}
