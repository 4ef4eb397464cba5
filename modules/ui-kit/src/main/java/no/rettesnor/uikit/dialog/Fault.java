package no.rettesnor.uikit.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/// A fault of ours, in a form that can be reported.
///
/// @param code short, and the same each time the same thing goes wrong at the same place
/// @param report everything we need to find it; holds no user's data but what a message may quote
public record Fault(String code, String report) {

    private static final int FRAMES = 4;

    public static Fault of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        int hash = root.getClass().getName().hashCode();
        StackTraceElement[] trace = root.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            hash = 31 * hash + (trace[i].getClassName() + trace[i].getMethodName()).hashCode();
        }
        String digits = String.format(Locale.ROOT, "%08X", hash);
        String code = digits.substring(0, 4) + "-" + digits.substring(4);
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        String machine =
                "Java "
                        + Runtime.version()
                        + ", "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version");
        return new Fault(code, code + "\n" + machine + "\n\n" + stack);
    }
}
