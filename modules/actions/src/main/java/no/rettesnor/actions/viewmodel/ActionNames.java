package no.rettesnor.actions.viewmodel;

import no.rettesnor.organisation.directory.Directory;

import java.util.List;

/// What the ids in a list of actions are called, and whom it can be filtered by.
///
/// @param directory units and people
/// @param owners everybody who has something to do, or has had
public record ActionNames(Directory directory, List<String> owners) {

    public ActionNames {
        owners = List.copyOf(owners);
    }
}
