package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.Workflow;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.store.Changes;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.form.Common;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Several deviations at once: what they have in common, and one new value for all of them as one
/// step to undo.
public final class BulkViewModel {

    private final Desk desk;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<List<Deviation>> deviations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BulkOutcome.Refusal>> refused =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<String> ids = List.of();
    private final Following following;

    public BulkViewModel(Desk desk) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
        this.following =
                new Following(desk.store().changes(), desk.screen(), Set.of("deviation"), this::on);
    }

    // What the view shows

    /// Those that are chosen, as they are stored.
    public ReadOnlyObjectProperty<List<Deviation>> deviationsProperty() {
        return deviations.getReadOnlyProperty();
    }

    /// Those that the last change could not be made to, with the reasons.
    public ReadOnlyObjectProperty<List<BulkOutcome.Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// What they hold in that field.
    public <T extends @Nullable Object> Common<T> common(DeviationField<T> field) {
        return Common.of(deviations.get(), field::in);
    }

    /// The status they share.
    public Common<DeviationStatus> commonStatus() {
        return Common.of(deviations.get(), Deviation::status);
    }

    /// The steps in the handling that at least one of them can take.
    public List<DeviationStatus> nextSteps() {
        Set<DeviationStatus> steps = new HashSet<>();
        deviations.get().forEach(each -> steps.addAll(Workflow.next(each.status())));
        return steps.stream().sorted().toList();
    }

    // What the view does

    /// Shows those.
    public void open(List<String> chosen) {
        if (!chosen.equals(ids)) {
            ids = List.copyOf(chosen);
            refused.set(List.of());
            load();
        }
    }

    public void attach() {
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        following.stop();
    }

    /// Gives all of them the value.
    public <T extends @Nullable Object> void set(DeviationField<T> field, T value) {
        change(chosen -> desk.deviations().changeAll(chosen, DeviationEdit.of(field, value)));
    }

    /// Takes all of them a step on in the handling.
    ///
    /// @param reason why; demanded for a rejection
    public void move(DeviationStatus to, @Nullable String reason) {
        change(chosen -> desk.deviations().changeStatus(chosen, to, reason));
    }

    private interface Change {
        BulkOutcome of(List<String> chosen);
    }

    private void change(Change change) {
        List<String> chosen = ids;
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"),
                                        monitor -> change.of(chosen))
                                .onSuccess(outcome -> refused.set(outcome.refused()))
                                .onFailure(desk.failures()));
    }

    private void on(Changes changes) {
        if (ids.stream().anyMatch(id -> changes.touches("deviation", id))) {
            load();
        }
    }

    private void load() {
        List<String> wanted = ids;
        questions.submit(
                BackgroundTask.of(DeviationTexts.text("page.loading"), monitor -> read(wanted))
                        .onSuccess(deviations::set)
                        .onFailure(desk.failures()));
    }

    private List<Deviation> read(List<String> wanted) {
        return wanted.stream()
                .map(id -> desk.deviations().find(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
