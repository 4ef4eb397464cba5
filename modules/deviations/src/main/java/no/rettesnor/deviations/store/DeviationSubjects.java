package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.feature.ActionSubject;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells lists of actions about the deviations that they belong to.
public final class DeviationSubjects implements ActionSubjects {

    private final Store store;

    public DeviationSubjects(Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return Deviation.ENTITY;
    }

    @Override
    public Text name() {
        return DeviationTexts.text("page.deviations");
    }

    @Override
    public Set<String> tables() {
        return Set.of(DeviationTables.DEVIATION);
    }

    @Override
    public Map<String, ActionSubject> describe(Collection<String> ids) {
        return store.read(
                session ->
                        session.mapper(SubjectMapper.class).describe(Json.array(ids)).stream()
                                .collect(Collectors.toMap(SubjectRow::id, SubjectRow::toSubject)));
    }

    @Override
    public List<String> numbered(String typed) {
        return DeviationNumber.parse(typed)
                .map(
                        number ->
                                store.read(
                                        session ->
                                                session.mapper(SubjectMapper.class)
                                                        .numbered(number.year(), number.serial())))
                .orElse(List.of());
    }

    /// Finds the one that came from that source under the number; else those that came from other
    /// sources under it; else the one that was reported here and got it. What came from elsewhere
    /// is never known by our own number, which looks like many others.
    @Override
    public Finder finder(StoreSession session, String municipalityId) {
        SubjectMapper mapper = session.mapper(SubjectMapper.class);
        List<String> sources = mapper.sources(municipalityId);
        return (source, number) -> {
            SubjectMapper reading = session.mapper(SubjectMapper.class);
            String same = reading.byKey(municipalityId, source, number);
            if (same != null) {
                return List.of(same);
            }
            List<String> elsewhere =
                    sources.stream()
                            .map(other -> reading.byKey(municipalityId, other, number))
                            .filter(Objects::nonNull)
                            .toList();
            if (!elsewhere.isEmpty()) {
                return elsewhere;
            }
            return DeviationNumber.parse(number)
                    .map(ours -> reading.byNumber(municipalityId, ours.year(), ours.serial()))
                    .stream()
                    .toList();
        };
    }
}
