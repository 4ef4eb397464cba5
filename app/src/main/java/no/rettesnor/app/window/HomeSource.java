package no.rettesnor.app.window;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Tone;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/// What Home shows. [#read] is called on a background thread each time Home comes on screen.
public interface HomeSource {

    /// What waits, and whether there is anything at all.
    HomeState read();

    /// What to offer a user whose store is empty: import, and trying the sample data.
    List<Command> beginnings();

    /// What Home shows now.
    ///
    /// @param isEmpty whether the store holds nothing yet
    /// @param waiting what must be done, the most urgent first
    record HomeState(boolean isEmpty, List<Waiting> waiting) {}

    /// Something that must be done.
    ///
    /// @param words "3 avvik har passert fristen"
    /// @param icon beside them
    /// @param tone how urgent it is
    /// @param page where it is done
    /// @param argument the filter that shows exactly these rows there
    record Waiting(Text words, Ikon icon, Tone tone, String page, String argument) {}
}
