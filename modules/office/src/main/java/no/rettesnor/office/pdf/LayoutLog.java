package no.rettesnor.office.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;

import java.util.logging.Level;

/// Leads what the layout library warns of to the program's log. By itself it would write every step
/// it takes to the screen.
final class LayoutLog implements XRLogger {

    private static final System.Logger LOG = System.getLogger(LayoutLog.class.getName());

    /// From now on the library speaks here.
    static void install() {
        XRLog.setLoggerImpl(new LayoutLog());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isLoud(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String words) {
        if (isLoud(level)) {
            LOG.log(System.Logger.Level.WARNING, words);
        }
    }

    @Override
    public void log(String where, Level level, String words, Throwable cause) {
        if (isLoud(level)) {
            LOG.log(System.Logger.Level.WARNING, words, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Warnings are wanted and nothing else is, whatever a setting of the library says.
    }

    private static boolean isLoud(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
