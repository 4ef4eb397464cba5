package no.rettesnor.uikit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do, found in the toolbar, in the command search and in the list of
/// shortcuts.
///
/// @param id stable, dotted, such as `deviations.new`; also the id of its button
/// @param name a verb in the user's words
/// @param place where it belongs ("Avvik", "Avvik › Eksporter"); shown beside the name in the
///   search
/// @param icon beside the name, or null
/// @param shortcut or null; never with Ctrl+Alt, which is AltGr
/// @param prominence where it shows
/// @param also other words it is found by in the search; not shown
/// @param run does it, on the thread that owns the screen
/// @param enabled whether it can be done now
public record Command(
        String id,
        Text name,
        Text place,
        @Nullable Ikon icon,
        @Nullable KeyCombination shortcut,
        Prominence prominence,
        Text also,
        Runnable run,
        ObservableBooleanValue enabled) {

    /// Where a command shows.
    public enum Prominence {
        /// First in the toolbar, in the accent colour; one per page.
        PRIMARY,
        /// The same, and only seen while it can be done: for the page that has one in its list and
        /// another in what is opened from it.
        PRIMARY_HERE,
        /// A button in the toolbar.
        TOOLBAR,
        /// In the toolbar's "More" menu.
        MENU,
        /// Only in the command search and by its shortcut.
        SEARCH
    }

    /// A toolbar command that can always be done; change it with the methods below.
    public static Command of(String id, Text name, Text place, Runnable run) {
        return new Command(
                id,
                name,
                place,
                null,
                null,
                Prominence.TOOLBAR,
                Text.verbatim(""),
                run,
                new ReadOnlyBooleanWrapper(true));
    }

    public Command icon(Ikon with) {
        return new Command(id, name, place, with, shortcut, prominence, also, run, enabled);
    }

    /// @param keys such as `Shortcut+N`, see [KeyCombination#valueOf]
    public Command shortcut(String keys) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        return new Command(id, name, place, icon, combination, prominence, also, run, enabled);
    }

    public Command shown(Prominence where) {
        return new Command(id, name, place, icon, shortcut, where, also, run, enabled);
    }

    /// Found by these words, too.
    public Command foundBy(Text words) {
        return new Command(id, name, place, icon, shortcut, prominence, words, run, enabled);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, name, place, icon, shortcut, prominence, also, run, condition);
    }

    /// Does it if it can be done now.
    public void invoke() {
        if (enabled.get()) {
            run.run();
        }
    }
}
