package no.rettesnor.uikit.page;

import no.rettesnor.kernel.Text;

import java.util.List;

/// One step in the history of something, in words.
///
/// @param when day and time
/// @param who did it
/// @param words the step's name
/// @param changes what changed
public record HistoryLine(String when, String who, String words, List<Change> changes) {

    /// One field.
    ///
    /// @param field the field's name
    /// @param before what it was; empty for nothing
    /// @param after what it became; empty for nothing
    public record Change(Text field, String before, String after) {}

    public HistoryLine {
        changes = List.copyOf(changes);
    }
}
