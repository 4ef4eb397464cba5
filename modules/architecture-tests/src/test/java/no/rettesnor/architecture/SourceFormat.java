package no.rettesnor.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The one way our Java sources are laid out: google-java-format, AOSP style.
///
/// `mvn -Pformat` runs [#main] straight from this source file, before anything is compiled, so that
/// the layout can be mended even while the code does not build.
final class SourceFormat {

    /// What a person types to mend what the test complains about.
    static final String REMEDY = "mvn -Pformat";

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    /// Rewrites the sources that differ, and names them.
    ///
    /// @param paths files and folders to keep to; none means the whole repository
    public static void main(String[] paths) throws IOException, FormatterException {
        SourceTree tree = SourceTree.here();
        List<Path> chosen = new ArrayList<>();
        for (String path : paths) {
            chosen.add(tree.root().resolve(path).normalize());
        }
        SourceFormat format = new SourceFormat();
        int mended = 0;
        for (Path file : tree.javaFiles()) {
            if (chosen.isEmpty() || chosen.stream().anyMatch(file::startsWith)) {
                String source = SourceTree.read(file);
                String formatted = format.apply(source);
                if (!formatted.equals(source)) {
                    Files.write(file, formatted.getBytes(StandardCharsets.UTF_8));
                    System.out.println("formatted " + tree.name(file));
                    mended++;
                }
            }
        }
        System.out.println(mended + " files formatted");
    }

    /// The source as it should be laid out.
    ///
    /// @throws FormatterException when the source is not Java
    String apply(String source) throws FormatterException {
        return formatter.formatSourceAndFixImports(source);
    }

    /// Those of the files that are not laid out as they should be.
    List<Path> strayed(List<Path> files) {
        return files.parallelStream()
                .filter(this::isStrayed)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private boolean isStrayed(Path file) {
        String source = SourceTree.read(file);
        try {
            return !apply(source).equals(source);
        } catch (FormatterException e) {
            throw new IllegalStateException("Not Java: " + file, e);
        }
    }
}
