package no.rettesnor.deviations.store;

import no.rettesnor.actions.store.ActionRows;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.deviations.model.PrivacyBreach;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.function.Function;

/// Causes, links and the privacy breach of a deviation. Every method is one step to undo; typing in
/// the same place within two seconds is one step.
public final class CaseWork {

    private final Store store;

    CaseWork(Store store) {
        this.store = store;
    }

    /// Adds the next answer to “why?”.
    public Outcome<Cause> addCause(String deviationId, String text) {
        return write(
                Action.of(DeviationTexts.text("step.cause.add")),
                session -> {
                    requireText("causes", "problem.causes.blank", text);
                    DeviationStore.requireRow(session, deviationId);
                    CaseMapper mapper = session.mapper(CaseMapper.class);
                    int position =
                            mapper.causes(deviationId).stream()
                                            .mapToInt(Cause::position)
                                            .max()
                                            .orElse(0)
                                    + 1;
                    Cause cause =
                            new Cause(
                                    store.ids().next(), deviationId, position, text.strip(), false);
                    mapper.insertCause(cause);
                    return cause;
                });
    }

    /// Changes a cause: its text, its place, whether it is the root.
    public Outcome<Cause> changeCause(Cause cause) {
        return write(
                typing("step.cause.change", "cause", cause.id()),
                session -> {
                    requireText("causes", "problem.causes.blank", cause.text());
                    requireOne(session.mapper(CaseMapper.class).updateCause(cause));
                    return cause;
                });
    }

    /// Takes a cause away and closes the chain after it.
    public Outcome<Cause> removeCause(Cause cause) {
        return write(
                Action.of(DeviationTexts.text("step.cause.remove")),
                session -> {
                    CaseMapper mapper = session.mapper(CaseMapper.class);
                    requireOne(mapper.deleteCause(cause.id()));
                    int position = 0;
                    for (Cause left : mapper.causes(cause.deviationId())) {
                        position++;
                        if (left.position() != position) {
                            mapper.updateCause(
                                    new Cause(
                                            left.id(),
                                            left.deviationId(),
                                            position,
                                            left.text(),
                                            left.root()));
                        }
                    }
                    return cause;
                });
    }

    /// Ties a deviation to something else. Tying it twice changes nothing.
    public Outcome<DeviationLink> link(Ref from, Ref to, LinkRelation relation) {
        return write(
                Action.of(DeviationTexts.text("step.link.add")),
                session -> {
                    CaseMapper mapper = session.mapper(CaseMapper.class);
                    for (LinkRow row : mapper.links(from.kind(), from.id())) {
                        DeviationLink there = row.toLink();
                        if (there.from().equals(from)
                                && there.to().equals(to)
                                && there.relation() == relation) {
                            return there;
                        }
                    }
                    DeviationLink link = new DeviationLink(store.ids().next(), from, to, relation);
                    mapper.insertLink(LinkRow.of(link));
                    return link;
                });
    }

    /// Unties.
    public Outcome<DeviationLink> unlink(DeviationLink link) {
        return write(
                Action.of(DeviationTexts.text("step.link.remove")),
                session -> {
                    requireOne(session.mapper(CaseMapper.class).deleteLink(link.id()));
                    return link;
                });
    }

    /// Everything that points at, or starts from, a row: so a procedure can list its deviations.
    public List<DeviationLink> links(Ref of) {
        return store.read(
                session ->
                        session.mapper(CaseMapper.class).links(of.kind(), of.id()).stream()
                                .map(LinkRow::toLink)
                                .toList());
    }

    /// Writes what is known about a privacy breach.
    public Outcome<PrivacyBreach> saveBreach(PrivacyBreach breach) {
        return write(
                typing("step.breach", "breach", breach.deviationId()),
                session -> {
                    DeviationStore.requireRow(session, breach.deviationId());
                    CaseMapper mapper = session.mapper(CaseMapper.class);
                    if (mapper.updateBreach(BreachRow.of(breach)) == 0) {
                        mapper.insertBreach(BreachRow.of(breach));
                    }
                    return breach;
                });
    }

    static CaseFile file(StoreSession session, Deviation deviation) {
        CaseMapper mapper = session.mapper(CaseMapper.class);
        BreachRow breach = mapper.breach(deviation.id());
        return new CaseFile(
                deviation,
                mapper.causes(deviation.id()),
                new ActionRows(session).of(deviation.ref()),
                mapper.links(Deviation.ENTITY, deviation.id()).stream()
                        .map(LinkRow::toLink)
                        .toList(),
                breach == null ? null : breach.toBreach());
    }

    /// Takes a deviation away with all that hangs on it, the hangers first, so that undo brings the
    /// deviation back before them.
    static void deleteAll(StoreSession session, Deviation deviation) {
        CaseMapper mapper = session.mapper(CaseMapper.class);
        CaseFile file = file(session, deviation);
        DisclosureMapper disclosure = session.mapper(DisclosureMapper.class);
        disclosure
                .redactionsOfDeviation(deviation.id())
                .forEach(row -> disclosure.deleteRedaction(row.id()));
        disclosure.itemsOfDeviation(deviation.id()).forEach(row -> disclosure.deleteItem(row.id()));
        file.links().forEach(link -> mapper.deleteLink(link.id()));
        new ActionRows(session).removeAllOf(deviation.ref());
        file.causes().forEach(cause -> mapper.deleteCause(cause.id()));
        mapper.deleteBreach(deviation.id());
        session.mapper(DeviationMapper.class).delete(deviation.id());
    }

    private static void requireText(String field, String key, String text) {
        if (text.isBlank()) {
            throw new RefusedException(field, DeviationTexts.text(key));
        }
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new RefusedException("id", DeviationTexts.text("problem.gone"));
        }
    }

    private static Action typing(String key, String what, String id) {
        Text words = DeviationTexts.text(key);
        return Action.typing(words, "deviation-" + what + ":" + id);
    }

    private <T> Outcome<T> write(Action action, Function<StoreSession, T> work) {
        return Outcome.of(() -> store.write(action, work));
    }
}
