package no.rettesnor.store;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

/// What the user is doing, in words for the undo menu and the history: “Flyttet 3 lapper”.
///
/// @param words said in the store's language and kept in the log
/// @param coalesceKey edits with the same key by the same user, with no more than two seconds
///   between them, become one step; null for a step of its own
public record Action(Text words, @Nullable String coalesceKey) {

    /// A step of its own.
    public static Action of(Text words) {
        return new Action(words, null);
    }

    /// Typing: joins the step before when that had the same key and is at most two seconds old.
    ///
    /// @param key names the field of the row, such as `deviation.title:0198…`
    public static Action typing(Text words, String key) {
        return new Action(words, key);
    }
}
