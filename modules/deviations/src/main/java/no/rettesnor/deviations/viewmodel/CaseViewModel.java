package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.actions.viewmodel.SubjectActions;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.deviations.model.PrivacyForm;
import no.rettesnor.deviations.model.Workflow;
import no.rettesnor.deviations.store.CaseWork;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.Changes;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.Edits;
import no.rettesnor.uikit.form.KeptEntries;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// One deviation with everything that hangs on it, open for editing. It shows what the store says,
/// and asks again whenever the change feed tells of something that may concern it: one's own edit
/// and a colleague's come the same way.
public final class CaseViewModel {

    private static final Set<String> TABLES =
            Set.of("deviation", "deviation_cause", "action", "deviation_link", "privacy_breach");

    private final Desk desk;
    private final NamesViewModel names;
    private final Edits edits;
    private final CaseWork cases;
    private final CaseFields fields;
    private final BreachViewModel breach;
    private final ObservableList<CauseViewModel> causes = FXCollections.observableArrayList();
    private final KeptEntries<CauseViewModel, Cause> keptCauses;
    private final SubjectActions actions;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<HistoryLine>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable String id;
    private final Following following;
    private Map<Ref, String> linked = Map.of();

    public CaseViewModel(Desk desk, NamesViewModel names) {
        this.desk = desk;
        this.names = names;
        this.edits = new Edits(desk.edits(), desk.failures());
        this.cases = desk.deviations().cases();
        this.fields = new CaseFields(desk, edits, () -> id);
        this.breach = new BreachViewModel(desk, edits);
        this.keptCauses =
                new KeptEntries<>(
                        (shown, cause) -> shown.id().equals(cause.id()),
                        CauseViewModel::load,
                        cause -> new CauseViewModel(cause, edits, desk));
        this.actions = new SubjectActions(desk.actions());
        this.questions = new LatestOnly(desk.tasks());
        this.following = new Following(desk.store().changes(), desk.screen(), TABLES, this::on);
    }

    // What the view shows

    /// The deviation as it is stored; null while none is open, and when it has been deleted.
    public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Who changed what, the latest first.
    public ReadOnlyObjectProperty<List<HistoryLine>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// What stood in the way of the last step in the handling, until something changes.
    public ReadOnlyObjectProperty<List<FieldProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// One of its own fields.
    public <T extends @Nullable Object> EditedField<T> field(DeviationField<T> field) {
        return fields.field(field);
    }

    /// What the reporter is told.
    public EditedField<String> feedback() {
        return fields.feedback();
    }

    public BreachViewModel breach() {
        return breach;
    }

    /// The chain of “why?”, in order. Entries stay the same while the view edits in them.
    public ObservableList<CauseViewModel> causes() {
        return causes;
    }

    /// Its actions, which load and store themselves.
    public SubjectActions actions() {
        return actions;
    }

    /// What something that it is tied to is called.
    public String nameOf(Ref other) {
        return linked.getOrDefault(other, other.kind());
    }

    /// Where the handling may go from here, in workflow order.
    public List<DeviationStatus> nextSteps() {
        CaseFile now = file.get();
        return now == null ? List.of() : List.copyOf(Workflow.next(now.deviation().status()));
    }

    /// The authority's form with our answers, to be copied into it.
    public Optional<String> privacyForm() {
        return Optional.ofNullable(file.get())
                .map(now -> PrivacyForm.of(now, desk.clock().getZone()).in(desk.language()));
    }

    // What the view does

    /// Shows another deviation; null for none. What was typed in the one before is stored.
    public void open(@Nullable String other) {
        if (!Objects.equals(id, other)) {
            commit();
            id = other;
            problems.set(List.of());
            load();
            actions.open(other == null ? null : new Ref(Deviation.ENTITY, other));
        }
    }

    /// Follows the change feed from now on.
    public void attach() {
        if (following.start()) {
            load();
            actions.attach();
        }
    }

    public void detach() {
        commit();
        actions.detach();
        following.stop();
    }

    /// Stores what is typed and not yet stored.
    public void commit() {
        fields.commit();
        breach.commit();
        causes.forEach(CauseViewModel::commit);
        actions.commit();
    }

    /// Takes the handling a step on. What stands in the way is told in [#problemsProperty].
    ///
    /// @param reason why; demanded for a rejection
    public void move(DeviationStatus to, @Nullable String reason) {
        commit();
        make(row -> desk.deviations().changeStatus(row, to, reason));
    }

    /// Answers the next “why?”.
    public void addCause(String words) {
        make(row -> cases.addCause(row, words));
    }

    public void removeCause(CauseViewModel cause) {
        make(row -> cases.removeCause(cause.stored()));
    }

    /// Ties it to another deviation of the same register, by its number as people write it.
    public void link(String number, LinkRelation relation) {
        CaseFile now = file.get();
        if (now != null) {
            String register = now.deviation().municipalityId();
            make(
                    row ->
                            DeviationNumber.parse(number)
                                    .flatMap(read -> desk.deviations().find(register, read))
                                    .<Outcome<?>>map(
                                            other ->
                                                    cases.link(
                                                            new Ref(Deviation.ENTITY, row),
                                                            other.ref(),
                                                            relation))
                                    .orElseGet(() -> noSuchNumber(number)));
        }
    }

    public void unlink(DeviationLink link) {
        make(row -> cases.unlink(link));
    }

    private static Outcome<?> noSuchNumber(String number) {
        return new Outcome.Refused<>(
                List.of(
                        new FieldProblem(
                                "links", DeviationTexts.text("detail.links.unknown", number))));
    }

    private void make(Function<String, Outcome<?>> edit) {
        String open = id;
        if (open != null) {
            Supplier<Outcome<?>> bound = () -> edit.apply(open);
            Consumer<List<FieldProblem>> told = this::tell;
            edits.make(bound, told);
        }
    }

    private void tell(List<FieldProblem> found) {
        fields.tell(found);
        problems.set(found);
    }

    // How it is kept up to date

    private void on(Changes changes) {
        String open = id;
        boolean others =
                changes.tables().equals(Set.of("deviation"))
                        && open != null
                        && !changes.touches("deviation", open)
                        && linked.keySet().stream()
                                .noneMatch(end -> changes.touches("deviation", end.id()));
        if (open != null && !others) {
            load();
        }
    }

    private void load() {
        String wanted = id;
        if (wanted == null) {
            questions.forget();
            show(CaseContent.NONE);
            return;
        }
        Names now = names.names();
        questions.submit(
                BackgroundTask.of(
                                DeviationTexts.text("page.loading"),
                                monitor -> CaseContent.read(desk, now, wanted))
                        .onSuccess(this::show)
                        .onFailure(desk.failures()));
    }

    private void show(CaseContent content) {
        CaseFile now = content.file();
        CaseFile before = file.get();
        if (!Objects.equals(before, now)) {
            problems.set(List.of());
        }
        if (now != null) {
            boolean isOther =
                    before == null || !before.deviation().id().equals(now.deviation().id());
            fields.load(now.deviation(), isOther);
            breach.load(now, isOther);
        }
        keptCauses.update(causes, now == null ? List.of() : now.causes());
        linked = content.linked();
        file.set(now);
        history.set(content.history());
    }
}
