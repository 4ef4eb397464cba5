package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationBuilder;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationRules;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.model.StatusChange;
import no.rettesnor.deviations.model.Workflow;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The register in the words of the trade. Every method that changes something is one step to undo,
/// and may be called from any thread.
///
/// Lists and counts are in [#list], causes, actions and links in [#cases], categories in [#types].
public final class DeviationStore {

    private final Store store;
    private final DeviationList list;
    private final CaseWork cases;
    private final TypeRegister types;

    public DeviationStore(Store store) {
        this.store = store;
        this.list = new DeviationList(store);
        this.cases = new CaseWork(store);
        this.types = new TypeRegister(store);
    }

    /// Pages, counts and everything else about many deviations.
    public DeviationList list() {
        return list;
    }

    /// What hangs on a deviation.
    public CaseWork cases() {
        return cases;
    }

    /// Categories and types.
    public TypeRegister types() {
        return types;
    }

    /// The deviation with that id.
    public Optional<Deviation> find(String id) {
        return store.read(session -> read(session, id));
    }

    /// The deviation that people call that.
    public Optional<Deviation> find(String municipalityId, DeviationNumber number) {
        return store.read(
                session ->
                        Optional.ofNullable(
                                        session.mapper(DeviationMapper.class)
                                                .byNumber(
                                                        number.year(),
                                                        number.serial(),
                                                        municipalityId))
                                .map(DeviationRow::toDeviation));
    }

    /// The deviation with everything that hangs on it.
    public Optional<CaseFile> caseFile(String id) {
        return store.read(session -> read(session, id).map(found -> CaseWork.file(session, found)));
    }

    /// Enters a new report. It gets the next number of its municipality and year.
    public Outcome<Deviation> report(NewDeviation form) {
        Action action = Action.of(DeviationTexts.text("step.report", form.title()));
        return Outcome.of(() -> store.write(action, session -> report(session, form)));
    }

    private Deviation report(StoreSession session, NewDeviation form) {
        String municipality = session.mapper(DeviationMapper.class).municipalityOf(form.unitId());
        if (municipality == null) {
            throw new RefusedException(
                    DeviationField.UNIT.name(), DeviationTexts.text("problem.unit_id.unknown"));
        }
        Instant now = now();
        int year = LocalDate.ofInstant(now, clock().getZone()).getYear();
        DeviationNumber number = new Numbering(session).next(municipality, year);
        DeviationBuilder builder =
                new DeviationBuilder(store.ids().next(), municipality, number)
                        .reportedAt(now)
                        .title(form.title().strip())
                        .description(form.description().strip())
                        .unitId(form.unitId())
                        .happenedOn(form.happenedOn())
                        .kind(form.kind())
                        .actualSeverity(form.severity());
        Deviation plain = builder.build();
        Deviation edited = new EditRules(session).apply(plain, form.more());
        RefusedException.unlessEmpty(DeviationRules.check(edited, clock()));
        session.mapper(DeviationMapper.class).insert(DeviationRow.of(edited));
        return edited;
    }

    /// Gives one deviation new values. Typing in the same field within two seconds is one step.
    public Outcome<Deviation> change(String id, DeviationEdit edit) {
        Deviation before = find(id).orElse(null);
        if (before == null) {
            return gone();
        }
        Action action =
                Action.typing(
                        editWords(edit, Text.verbatim(before.number().toString())),
                        Deviation.ENTITY + "." + edit.fields() + ":" + id);
        return Outcome.of(
                () ->
                        store.write(
                                action,
                                session -> {
                                    Deviation now = requireRow(session, id);
                                    Deviation edited = edited(session, now, edit);
                                    if (!edited.equals(now)) {
                                        session.mapper(DeviationMapper.class)
                                                .update(DeviationRow.of(edited));
                                    }
                                    return edited;
                                }));
    }

    /// Gives many deviations the same new values, as one step.
    public BulkOutcome changeAll(Collection<String> ids, DeviationEdit edit) {
        return bulk(
                ids,
                count -> editWords(edit, count),
                (session, each) -> edited(session, each, edit));
    }

    /// Takes one deviation a step in the handling.
    ///
    /// @param reason why; demanded for a rejection
    public Outcome<Deviation> changeStatus(String id, DeviationStatus to, @Nullable String reason) {
        BulkOutcome outcome = changeStatus(List.of(id), to, reason);
        if (!outcome.refused().isEmpty()) {
            return new Outcome.Refused<>(outcome.refused().getFirst().problems());
        }
        return find(id).<Outcome<Deviation>>map(Outcome.Done::new).orElseGet(DeviationStore::gone);
    }

    /// Takes many deviations a step in the handling, as one step to undo.
    public BulkOutcome changeStatus(
            Collection<String> ids, DeviationStatus to, @Nullable String reason) {
        StatusChange change = new StatusChange(to, reason, now());
        return bulk(
                ids,
                count -> DeviationTexts.text("step.status", to.label(), count),
                (session, each) ->
                        switch (Workflow.apply(CaseWork.file(session, each), change)) {
                            case Outcome.Done<Deviation>(Deviation done) -> done;
                            case Outcome.Refused<Deviation>(List<FieldProblem> problems) ->
                                    throw new RefusedException(problems);
                        });
    }

    /// Writes what the reporter is told, and the day. A blank text takes it away again.
    public Outcome<Deviation> giveFeedback(String id, String text) {
        Action action = Action.typing(DeviationTexts.text("step.feedback"), "feedback:" + id);
        return Outcome.of(
                () ->
                        store.write(
                                action,
                                session -> {
                                    Deviation now = requireRow(session, id);
                                    Deviation told =
                                            text.isBlank()
                                                    ? now.edit().feedback(null, null).build()
                                                    : now.edit()
                                                            .feedback(
                                                                    text.strip(),
                                                                    LocalDate.now(clock()))
                                                            .build();
                                    session.mapper(DeviationMapper.class)
                                            .update(DeviationRow.of(told));
                                    return told;
                                }));
    }

    /// Takes reports out of the register. Only those that nobody has received yet: what has been
    /// handled is rejected with a reason instead, so that the register keeps it.
    public BulkOutcome delete(Collection<String> ids) {
        return new BulkChange(store)
                .run(
                        ids,
                        count -> DeviationTexts.text("step.delete", count),
                        (session, each) -> {
                            if (each.status() != DeviationStatus.REPORTED) {
                                throw new RefusedException(
                                        "status", DeviationTexts.text("problem.delete"));
                            }
                            CaseWork.deleteAll(session, each);
                        });
    }

    private BulkOutcome bulk(
            Collection<String> ids, BulkChange.Words words, BulkChange.Edit change) {
        return new BulkChange(store)
                .run(
                        ids,
                        words,
                        (session, each) -> {
                            Deviation edited = change.apply(session, each);
                            if (!edited.equals(each)) {
                                session.batch(DeviationMapper.class)
                                        .update(DeviationRow.of(edited));
                            }
                        });
    }

    private Deviation edited(StoreSession session, Deviation before, DeviationEdit edit) {
        Deviation edited = new EditRules(session).apply(before, edit);
        // An imported row may break a rule already; that is no reason to refuse an edit elsewhere.
        Set<String> old =
                DeviationRules.check(before, clock()).stream()
                        .map(FieldProblem::field)
                        .collect(Collectors.toSet());
        edit.fields().forEach(field -> old.remove(field.name()));
        RefusedException.unlessEmpty(
                DeviationRules.check(edited, clock()).stream()
                        .filter(problem -> !old.contains(problem.field()))
                        .toList());
        return edited;
    }

    private static Text editWords(DeviationEdit edit, Text what) {
        List<DeviationField<?>> fields = edit.fields();
        return fields.size() == 1
                ? DeviationTexts.text("step.edit", fields.getFirst().labelWithin(), what)
                : DeviationTexts.text("step.edits", fields.size(), what);
    }

    private static Optional<Deviation> read(StoreSession session, String id) {
        return Optional.ofNullable(session.mapper(DeviationMapper.class).byId(id))
                .map(DeviationRow::toDeviation);
    }

    static Deviation requireRow(StoreSession session, String id) {
        return read(session, id)
                .orElseThrow(() -> new RefusedException("id", DeviationTexts.text("problem.gone")));
    }

    private static <T> Outcome<T> gone() {
        return new Outcome.Refused<>(
                List.of(new FieldProblem("id", DeviationTexts.text("problem.gone"))));
    }

    private Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Clock clock() {
        return store.clock();
    }
}
