package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.feature.Occurred;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Deviations tied to what they were an occurrence of, such as a risk. They are links like any
/// other, and start at the deviation whichever end they were made from.
public final class OccurrenceLinks {

    private static final int MOST = 1_000;

    private final Store store;

    public OccurrenceLinks(Store store) {
        this.store = store;
    }

    /// Ties deviations to something foreseen, as one step to undo. What is tied already stays as it
    /// is.
    public BulkOutcome tie(Collection<String> deviationIds, Ref foreseen) {
        return new BulkChange(store)
                .run(
                        deviationIds,
                        what -> DeviationTexts.text("step.occurrence.add", what),
                        (session, each) -> insert(session, each.ref(), foreseen));
    }

    private void insert(StoreSession session, Ref deviation, Ref foreseen) {
        if (link(session, deviation, foreseen).isEmpty()) {
            session.mapper(CaseMapper.class)
                    .insertLink(
                            LinkRow.of(
                                    new DeviationLink(
                                            store.ids().next(),
                                            deviation,
                                            foreseen,
                                            LinkRelation.OCCURRENCE_OF)));
        }
    }

    private static Optional<DeviationLink> link(StoreSession session, Ref deviation, Ref foreseen) {
        return session.mapper(CaseMapper.class).links(deviation.kind(), deviation.id()).stream()
                .map(LinkRow::toLink)
                .filter(link -> link.relation() == LinkRelation.OCCURRENCE_OF)
                .filter(link -> link.from().equals(deviation) && link.to().equals(foreseen))
                .findFirst();
    }

    /// Unties; nothing where it is not tied.
    public void untie(Ref deviation, Ref foreseen) {
        store.write(
                Action.of(DeviationTexts.text("step.link.remove")),
                session ->
                        link(session, deviation, foreseen)
                                .map(link -> session.mapper(CaseMapper.class).deleteLink(link.id()))
                                .orElse(0));
    }

    /// The deviations tied to that, the latest first; those that were rejected too.
    public List<Occurred> of(Ref foreseen) {
        return list(DeviationFilter.ALL.withLinkedTo(Set.of(foreseen)), MOST);
    }

    /// Everything that deviations are tied to in this way.
    public Set<Ref> foreseen() {
        return store.read(
                session ->
                        session
                                .mapper(CaseMapper.class)
                                .linksOf(Deviation.ENTITY, LinkRelation.OCCURRENCE_OF.name())
                                .stream()
                                .map(row -> row.toLink().to())
                                .collect(Collectors.toSet()));
    }

    /// The deviations of that number, then those with these words, the latest first.
    ///
    /// @param words empty for the latest of all
    public List<Occurred> find(String words, int most) {
        Map<String, Occurred> found = new LinkedHashMap<>();
        DeviationNumber.parse(words)
                .ifPresent(
                        number ->
                                numbered(number).forEach(each -> found.put(each.ref().id(), each)));
        list(DeviationFilter.ALL.withText(words), most)
                .forEach(each -> found.putIfAbsent(each.ref().id(), each));
        return found.values().stream().limit(most).toList();
    }

    private List<Occurred> list(DeviationFilter filter, int most) {
        return new DeviationList(store)
                .page(filter, DeviationSort.LATEST, null, most).stream()
                        .map(
                                line ->
                                        occurred(
                                                new Ref(Deviation.ENTITY, line.id()),
                                                line.number(),
                                                line.title(),
                                                line.happenedOn()))
                        .toList();
    }

    /// Each municipality numbers its own.
    private List<Occurred> numbered(DeviationNumber number) {
        DeviationStore register = new DeviationStore(store);
        return register.list().vocabulary().municipalities().stream()
                .map(DeviationVocabulary.Term::id)
                .map(municipality -> register.find(municipality, number))
                .flatMap(Optional::stream)
                .map(each -> occurred(each.ref(), each.number(), each.title(), each.happenedOn()))
                .toList();
    }

    private static Occurred occurred(Ref ref, DeviationNumber number, String title, LocalDate day) {
        return new Occurred(ref, number + " " + title, day);
    }
}
