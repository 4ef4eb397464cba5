package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.store.ActionList;
import no.rettesnor.feature.ActionSubjects;

import java.util.List;

/// Everything the page of actions shows and does.
///
/// @param names what ids are called
/// @param list the list
/// @param single the action that is selected
/// @param several those that are selected together
/// @param export the list as a file
/// @param reminders whom something waits for
public record ActionsModel(
        ActionNamesViewModel names,
        ActionListViewModel list,
        ActionDetail single,
        ActionBulk several,
        ActionExport export,
        Reminders reminders) {

    /// Over that desk.
    ///
    /// @param subjects what actions may belong to, from all features
    public static ActionsModel of(ActionDesk desk, List<ActionSubjects> subjects) {
        ActionList list = new ActionList(desk.store(), subjects);
        ActionNamesViewModel names = new ActionNamesViewModel(desk, list);
        return new ActionsModel(
                names,
                new ActionListViewModel(desk, list, subjects, names),
                new ActionDetail(desk, list, names),
                new ActionBulk(desk),
                new ActionExport(desk, list),
                new Reminders(desk, list));
    }
}
