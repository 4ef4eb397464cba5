package no.rettesnor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// The sources of the repository, found from wherever the build runs.
///
/// @param root the folder that holds the reactor's `pom.xml`
record SourceTree(Path root) {

    /// The repository around the working directory.
    ///
    /// @throws IllegalStateException when the working directory is not inside a checkout
    static SourceTree here() {
        Path folder = Path.of("").toAbsolutePath();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("modules")) && Files.exists(at.resolve("pom.xml"))) {
                return new SourceTree(at);
            }
        }
        throw new IllegalStateException("Found no checkout of Rettesnor around " + folder);
    }

    /// Every Java file that people write, in the order of their paths.
    List<Path> javaFiles() {
        return files(".java");
    }

    /// The Java files of what is shipped: everything but tests.
    List<Path> shippedJavaFiles() {
        return javaFiles().stream().filter(file -> !isTest(file)).toList();
    }

    /// All files whose name ends so, outside build output and hidden folders.
    List<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Finder(ending, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    /// The folders of the modules, each with its `pom.xml` and `src`.
    List<Path> modules() {
        return files("pom.xml").stream()
                .map(Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("src")))
                .toList();
    }

    /// How failures name a file: its path from the root, with forward slashes.
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTest(Path file) {
        return name(file).contains("/src/test/");
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final String ending;
        private final List<Path> found;

        Finder(String ending, List<Path> found) {
            this.ending = ending;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean ours = !name.startsWith(".") && !name.equals("target");
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(ending)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
