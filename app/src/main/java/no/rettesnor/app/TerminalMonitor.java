package no.rettesnor.app;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;

import java.io.PrintWriter;

/// Tells a person at a terminal how far the work has come; says nothing to a script. Ctrl+C ends
/// the process, and the store rolls back what was not finished.
final class TerminalMonitor implements ProgressMonitor {

    private final PrintWriter err;
    private final Language language;
    private final boolean watched;
    private long shown = -1;

    TerminalMonitor(PrintWriter err, Language language, boolean watched) {
        this.err = err;
        this.language = language;
        this.watched = watched;
    }

    @Override
    public void progress(long done, long total) {
        if (!watched || total == 0) {
            return;
        }
        long tenth = 10 * done / total;
        if (tenth != shown) {
            shown = tenth;
            err.println(10 * tenth + " %");
            err.flush();
        }
    }

    @Override
    public void message(Text what) {
        if (watched) {
            err.println(what.in(language));
            err.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
