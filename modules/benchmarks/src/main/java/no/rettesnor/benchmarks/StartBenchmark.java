package no.rettesnor.benchmarks;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// The packaged program from process start to its first painted window, with and without its
/// start-up cache, beside an empty JavaFX window with a cache of its own. Where there is no screen,
/// all three are painted on a virtual one, which Xvfb makes.
final class StartBenchmark {

    private static final int RUNS = 7;
    private static final double HALF = 0.5;
    private static final double HALF_AS_MUCH_AGAIN = 1.5;
    private static final String LOGGER = "-Djavafx.pulseLogger=true";
    private static final String EVERY_PULSE = "-Djavafx.pulseLogger.threshold=-1";
    private static final String PAINTED = "PULSE: ";
    private static final long PATIENCE = 60;

    private final Path image;
    private final ResultTable results;
    private final Path folder;
    private final Path cache;
    private @Nullable String display = System.getenv("DISPLAY");

    StartBenchmark(Path image, ResultTable results) throws IOException {
        this.image = image.toAbsolutePath();
        this.results = results;
        this.folder = Files.createTempDirectory("rettesnor-start");
        this.cache = folder.resolve("empty.aot");
    }

    void run() throws Exception {
        if (System.getenv("DISPLAY") != null || !System.getProperty("os.name").equals("Linux")) {
            measure();
            return;
        }
        Process virtual =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said = virtual.inputReader()) {
            display = ":" + said.readLine();
            measure();
        } finally {
            virtual.destroy();
        }
    }

    private void measure() throws Exception {
        Path store = folder.resolve("store.db");
        makeStore(store);
        trainEmptyWindow();
        List<String> plain = program(store, "");
        List<String> cached = program(store, "-XX:AOTCache=" + image.resolve("rettesnor.aot"));
        List<String> empty = empty("-XX:AOTCache=" + cache, LOGGER, EVERY_PULSE);
        List<Painted> without = new ArrayList<>();
        List<Painted> with = new ArrayList<>();
        List<Painted> least = new ArrayList<>();
        // In turn, so that what else the machine does falls on all of them.
        for (int run = 0; run < RUNS; run++) {
            without.add(painted(plain));
            with.add(painted(cached));
            least.add(painted(empty));
        }
        compare("beside without", with, without, HALF);
        compare("beside an empty window", with, least, HALF_AS_MUCH_AGAIN);
    }

    private void compare(String words, List<Painted> ours, List<Painted> baseline, double most) {
        results.add(
                "start with the cache, " + words + " (ms of processor)",
                median(ours, Painted::worked),
                median(baseline, Painted::worked),
                most);
        results.measured(
                "start with the cache, " + words + " (ms by the clock)",
                median(ours, Painted::waited),
                median(baseline, Painted::waited),
                "");
    }

    private static double median(List<Painted> runs, ToDoubleFunction<Painted> of) {
        return runs.stream().mapToDouble(of).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    /// What a start took until the first frame, in ms.
    ///
    /// @param waited by the clock
    /// @param worked by the processors
    private record Painted(double waited, double worked) {}

    /// The image's own store, since it may be older than we are.
    private void makeStore(Path store) throws Exception {
        Path csv =
                Files.writeString(
                        folder.resolve("one.csv"),
                        "Tittel;Dato;Enhet\nGlatt trapp;2025-03-31;Skolen\n");
        Process made =
                start(
                        List.of(
                                image.resolve("bin/rettesnor").toString(),
                                "--store",
                                store.toString(),
                                "import",
                                "deviations",
                                csv.toString()));
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    /// What the launcher does, with our own choice of cache.
    private List<String> program(Path store, String cacheOption) {
        List<String> command = new ArrayList<>(List.of(java()));
        if (!cacheOption.isEmpty()) {
            command.add(cacheOption);
        }
        command.addAll(
                List.of(
                        LOGGER,
                        EVERY_PULSE,
                        "@" + image.resolve("java-options"),
                        "-p",
                        image.resolve("lib").toString(),
                        "-cp",
                        image.resolve("texts/toolkit-texts.jar").toString(),
                        "-m",
                        "no.rettesnor.app/no.rettesnor.app.Main",
                        "--store",
                        store.toString()));
        return command;
    }

    private List<String> empty(String... options) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "--enable-native-access=javafx.graphics",
                        "-p",
                        image.resolve("lib").toString(),
                        "--add-modules",
                        "javafx.controls",
                        "-cp",
                        folder.resolve("empty.jar").toString(),
                        EmptyWindow.class.getName()));
        return command;
    }

    private String java() {
        return image.resolve("runtime/bin/java").toString();
    }

    private void trainEmptyWindow() throws Exception {
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(folder.resolve("empty.jar")))) {
            for (String name : List.of("EmptyWindow", "EmptyWindow$SecondFrame")) {
                jar.putNextEntry(new JarEntry("no/rettesnor/benchmarks/" + name + ".class"));
                try (InputStream in = EmptyWindow.class.getResourceAsStream(name + ".class")) {
                    in.transferTo(jar);
                }
            }
        }
        Process training = start(empty("-XX:AOTCacheOutput=" + cache));
        training.getInputStream().transferTo(OutputStream.nullOutputStream());
        training.waitFor();
    }

    /// The toolkit says when a frame has been painted; then the program has no more to do.
    private Painted painted(List<String> command) throws IOException {
        long begun = System.nanoTime();
        Process program = start(command);
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS)
                .execute(program::destroyForcibly);
        try (BufferedReader said = program.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.startsWith(PAINTED)) {
                line = said.readLine();
            }
            if (line == null) {
                throw new IOException("Nothing was painted: " + command);
            }
            Duration worked = program.info().totalCpuDuration().orElse(Duration.ZERO);
            return new Painted((System.nanoTime() - begun) / 1e6, worked.toNanos() / 1e6);
        } finally {
            program.destroyForcibly();
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return builder.start();
    }
}
