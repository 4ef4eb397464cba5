package no.rettesnor.deviations.viewmodel;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.uikit.form.Edits;
import no.rettesnor.uikit.form.KeptEntries;

import org.jspecify.annotations.Nullable;

/// The causes and the actions of the deviation that is open, each entry with its own edited fields.
final class CaseLists {

    private final ObservableList<CauseViewModel> causes = FXCollections.observableArrayList();
    private final ObservableList<ActionViewModel> actions = FXCollections.observableArrayList();
    private final KeptEntries<CauseViewModel, Cause> keptCauses;
    private final KeptEntries<ActionViewModel, ImprovementAction> keptActions;

    CaseLists(Desk desk, Edits edits) {
        keptCauses =
                new KeptEntries<>(
                        (shown, cause) -> shown.id().equals(cause.id()),
                        CauseViewModel::load,
                        cause -> new CauseViewModel(cause, edits, desk));
        keptActions =
                new KeptEntries<>(
                        (shown, action) -> shown.id().equals(action.id()),
                        ActionViewModel::load,
                        action -> new ActionViewModel(action, edits, desk));
    }

    ObservableList<CauseViewModel> causes() {
        return causes;
    }

    ObservableList<ActionViewModel> actions() {
        return actions;
    }

    void load(@Nullable CaseFile file) {
        if (file == null) {
            causes.clear();
            actions.clear();
        } else {
            keptCauses.update(causes, file.causes());
            keptActions.update(actions, file.actions());
        }
    }

    void commit() {
        causes.forEach(CauseViewModel::commit);
        actions.forEach(ActionViewModel::commit);
    }
}
