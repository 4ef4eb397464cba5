package no.rettesnor.uikit;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;

/// Everything a page may ask of the window it stands in. Handed to features when a window is built;
/// a change of language builds a new one.
///
/// @param language of the window
/// @param tasks runs long work, with a list and cancel buttons
/// @param screen runs something on the thread that owns the screen; change feeds come from other
///   threads
/// @param dialogs questions and forms
/// @param notifications short messages inside the window
/// @param navigation other pages
/// @param files lets the user choose files
/// @param clock today and now
/// @param arrangements how the user has arranged what can be arranged, by the id of the table; what
///   is put here is there at the next start
public record Workplace(
        Language language,
        TaskExecutor tasks,
        Executor screen,
        Dialogs dialogs,
        Notifications notifications,
        Navigation navigation,
        FileChoice files,
        Clock clock,
        Map<String, String> arrangements) {

    /// The text in the window's language.
    public String say(Text text) {
        return text.in(language);
    }
}
