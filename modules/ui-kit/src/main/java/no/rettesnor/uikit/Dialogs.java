package no.rettesnor.uikit;

import javafx.scene.Node;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Questions and forms on top of the window. Each call returns when the user has answered. Called
/// on the thread that owns the screen.
public interface Dialogs {

    /// Asks before something that cannot be undone. Anything that can be undone is done at once,
    /// with a notification that offers to undo it.
    ///
    /// @param consequence what will be lost, in one sentence
    /// @param proceed the verb on the button, never "OK"
    boolean confirm(Text question, Text consequence, Text proceed);

    /// Tells something that must be read before going on.
    void tell(Text title, Text message);

    /// Shows something to read or look at, with one button that closes it.
    void show(Text title, Node content);

    /// Tells what went wrong. An [no.rettesnor.kernel.Explained] problem is told in its own words;
    /// anything else is a fault of ours and gets a code that can be copied and reported.
    void problem(Throwable failure);

    /// Asks for one line of text.
    Optional<String> ask(Text title, Text label, String suggestion);

    /// Shows a form. The body scrolls, the buttons stay.
    ///
    /// @return what the form made, or empty when the user cancelled
    <R> Optional<R> form(Form<R> form);

    /// Leads through several steps.
    ///
    /// @return whether the user came to the end
    boolean steps(Text title, List<Step> steps, Text finish);

    /// A form to show.
    ///
    /// @param title what the form is for
    /// @param content the fields
    /// @param accept the verb on the button
    /// @param result reads the fields when the button is pressed; empty keeps the form open, after
    ///   the fields have been told what is wrong with them
    /// @param <R> what the form makes
    record Form<R>(Text title, Node content, Text accept, Supplier<Optional<R>> result) {}
}
