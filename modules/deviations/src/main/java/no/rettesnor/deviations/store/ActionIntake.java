package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.ImprovementAction;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Takes many actions in, within somebody else's unit of work.
public final class ActionIntake {

    private final StoreSession session;
    private final ActionImportMapper reading;
    private final String municipalityId;
    private final List<String> sources;

    /// @param municipalityId whose deviations the actions are for
    public ActionIntake(StoreSession session, String municipalityId) {
        this.session = session;
        this.reading = session.mapper(ActionImportMapper.class);
        this.municipalityId = municipalityId;
        this.sources = reading.sources(municipalityId);
    }

    /// Where an action came from.
    ///
    /// @param source the system
    /// @param key its key there
    /// @param hash what its row looked like
    public record Origin(String source, String key, String hash) {}

    /// What came from that source before, by its key there.
    public Map<String, KnownRow> known(String source) {
        return ImportedRow.byKey(reading.imported(source));
    }

    /// The ids of the deviations that go by that number: the one that came from that source under
    /// it; else those that came from other sources under it; else the one that was reported here
    /// and got it. What came from elsewhere is never known by our own number, which looks like many
    /// others.
    public List<String> cases(String source, String number) {
        String same = reading.caseByKey(municipalityId, source, number);
        if (same != null) {
            return List.of(same);
        }
        List<String> elsewhere =
                sources.stream()
                        .map(other -> reading.caseByKey(municipalityId, other, number))
                        .filter(Objects::nonNull)
                        .toList();
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        return DeviationNumber.parse(number)
                .map(ours -> reading.caseByNumber(municipalityId, ours.year(), ours.serial()))
                .stream()
                .toList();
    }

    /// The action with that id.
    public Optional<ImprovementAction> action(String id) {
        return Optional.ofNullable(session.mapper(CaseMapper.class).action(id))
                .map(ActionRow::toAction);
    }

    /// The deviation's action with those words that nobody has imported, such as one that the
    /// register itself told about.
    public Optional<ImprovementAction> written(String deviationId, String text) {
        return reading.unmarked(deviationId).stream()
                .map(ActionRow::toAction)
                .filter(action -> action.text().equalsIgnoreCase(text))
                .findFirst();
    }

    /// Enters an action that came from elsewhere.
    public void insert(ImprovementAction action, Origin origin) {
        session.batch(ActionImportMapper.class).insert(ActionRow.of(action), origin);
    }

    /// Writes what an action has become in the file that it came from.
    public void update(ImprovementAction action, Origin origin) {
        session.batch(CaseMapper.class).updateAction(ActionRow.of(action));
        session.batch(ActionImportMapper.class).mark(action.id(), origin);
    }
}
