package no.rettesnor.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The image as a user gets it: its own launcher, its own runtime, the module path.
final class PackagedProgram {

    private final Path image = Path.of(System.getProperty("rettesnor.image"));
    private final Path folder;

    PackagedProgram(Path folder) {
        this.folder = folder;
    }

    /// What one run said.
    record Run(int code, String out, String err) {}

    Run run(String... words) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(
                image.resolve("bin").resolve(windows ? "rettesnor.bat" : "rettesnor").toString());
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        // As on a server: no display, and nothing written to the home of whoever runs the tests.
        builder.environment().remove("DISPLAY");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running: " + command);
        }
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
