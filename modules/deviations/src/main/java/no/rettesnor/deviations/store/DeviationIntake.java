package no.rettesnor.deviations.store;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionRows;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.store.StoreSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes many deviations in, within somebody else's unit of work. New rows are sent thousands at a
/// time, so nothing here asks the store about a new row.
public final class DeviationIntake {

    private final StoreSession session;
    private final Numbering numbering;
    private final List<Cause> causes = new ArrayList<>();
    private final List<ImprovementAction> actions = new ArrayList<>();
    private final List<DeviationType> types = new ArrayList<>();

    public DeviationIntake(StoreSession session) {
        this.session = session;
        this.numbering = new Numbering(session);
        session.expectMany(DeviationTables.DEVIATION);
    }

    /// What came from that source before, by its key there.
    public Map<String, KnownRow> known(String source) {
        return ImportedRow.byKey(session.mapper(DeviationMapper.class).imported(source));
    }

    /// The next number of the municipality and year.
    public DeviationNumber number(String municipalityId, int year) {
        return numbering.next(municipalityId, year);
    }

    /// Enters a deviation that came from elsewhere.
    public void insert(Deviation deviation, String hash) {
        session.batch(DeviationMapper.class).insert(DeviationRow.imported(deviation, hash));
    }

    /// The deviation with all that hangs on it, as it was before this unit of work.
    public Optional<CaseFile> caseFile(String id) {
        return Optional.ofNullable(session.mapper(DeviationMapper.class).byId(id))
                .map(row -> CaseWork.file(session, row.toDeviation()));
    }

    /// Writes what a deviation has become in the file that it came from.
    public void update(Deviation deviation, String hash) {
        session.batch(DeviationMapper.class).update(DeviationRow.of(deviation));
        session.batch(DeviationMapper.class).setImport(deviation.id(), hash);
    }

    /// Enters a cause; written by [#finish], so that one kind of row is sent at a time.
    public void insert(Cause cause) {
        causes.add(cause);
    }

    /// Changes a cause that is there.
    public void update(Cause cause) {
        session.batch(CaseMapper.class).updateCause(cause);
    }

    /// Enters an action; written by [#finish].
    public void insert(ImprovementAction action) {
        actions.add(action);
    }

    /// Changes an action that is there.
    public void update(ImprovementAction action) {
        new ActionRows(session).update(action);
    }

    /// Adds a type under a category, or says why not.
    public Outcome<DeviationType> addType(String id, String categoryId, String name) {
        return Outcome.of(
                () -> {
                    if (types.isEmpty()) {
                        types.addAll(session.mapper(TypeMapper.class).types());
                    }
                    DeviationType type = TypeRegister.add(session, types, id, categoryId, name);
                    types.add(type);
                    return type;
                });
    }

    /// Writes what has been kept back.
    public void finish() {
        CaseMapper batch = session.batch(CaseMapper.class);
        causes.forEach(batch::insertCause);
        actions.forEach(new ActionRows(session)::insert);
        causes.clear();
        actions.clear();
    }
}
