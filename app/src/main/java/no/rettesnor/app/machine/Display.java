package no.rettesnor.app.machine;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
public final class Display {

    private Display() {}

    /// Windows and macOS always have one; elsewhere a server must be named, and the program must
    /// not have been told to do without (`-Dglass.platform=Headless`).
    public static boolean isThere() {
        return isThere(
                System.getProperty("os.name"),
                System.getenv(),
                System.getProperty("glass.platform", ""));
    }

    static boolean isThere(String system, Map<String, String> environment, String platform) {
        if (platform.equalsIgnoreCase("Headless")) {
            return false;
        }
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.contains("win")
                || lower.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// From here on windows are painted in memory only. Must come before the toolkit starts.
    public static void doWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
