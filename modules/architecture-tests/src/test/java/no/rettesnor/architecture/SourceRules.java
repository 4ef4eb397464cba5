package no.rettesnor.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules about sources that no compiled class shows. Each returns the sentences to print; none
/// means that the rule is kept.
final class SourceRules {

    /// So long may a file be.
    static final int MOST_LINES = 300;

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (?:(?:final|sealed|non-sealed|abstract|static|strictfp) )*"
                            + "(?:class|interface|enum|record|@interface) (\\w+)",
                    Pattern.MULTILINE);
    private static final Pattern MODULE = Pattern.compile("^(?:open )?module ", Pattern.MULTILINE);
    private static final Pattern OPENED = Pattern.compile("\\bopens ([\\w.]+)\\s+to\\s+([^;]+);");
    private static final String MYBATIS = "org.mybatis";
    private static final String STORE = "no.rettesnor.store";
    private static final Pattern ABOVE =
            Pattern.compile("(?:@\\w+(?:\\([^)]*\\))?\\s*)+$", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b");

    private SourceRules() {}

    /// Packages without a `package-info.java`.
    static List<String> undescribedPackages(SourceTree tree) {
        return tree.shippedJavaFiles().stream()
                .filter(file -> !isModule(file))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> tree.name(folder) + " has no package-info.java")
                .toList();
    }

    /// Modules and packages whose file says nothing about what belongs there.
    static List<String> silentDescriptions(SourceTree tree) {
        List<String> found = new ArrayList<>();
        for (Path file : tree.shippedJavaFiles()) {
            String source = SourceTree.read(file);
            boolean described = source.lines().anyMatch(line -> line.startsWith("///"));
            boolean describes = isModule(file) || file.endsWith("package-info.java");
            if (describes && !described) {
                found.add(tree.name(file) + " does not say what belongs there");
            }
        }
        return found;
    }

    /// Modules that do not say that nothing in them is null unless it says so.
    static List<String> unmarkedModules(SourceTree tree) {
        return tree.shippedJavaFiles().stream()
                .filter(SourceRules::isModule)
                .filter(file -> !SourceTree.read(file).contains("@NullMarked"))
                .filter(file -> MODULE.matcher(SourceTree.read(file)).find())
                .map(file -> tree.name(file) + " is not @NullMarked")
                .toList();
    }

    /// Packages whose records MyBatis may make but not the store, which makes them faster.
    static List<String> slowRecords(SourceTree tree) {
        List<String> found = new ArrayList<>();
        for (Path file : tree.shippedJavaFiles()) {
            Matcher opened = OPENED.matcher(isModule(file) ? SourceTree.read(file) : "");
            while (opened.find()) {
                List<String> to = List.of(opened.group(2).split("[,\\s]+"));
                if (to.contains(MYBATIS) && !to.contains(STORE) && !opened.group(1).equals(STORE)) {
                    found.add(tree.name(file) + " opens " + opened.group(1) + " not to " + STORE);
                }
            }
        }
        return found;
    }

    /// Public types without Javadoc.
    static List<String> undocumentedTypes(SourceTree tree) {
        List<String> found = new ArrayList<>();
        for (Path file : tree.shippedJavaFiles()) {
            String source = SourceTree.read(file);
            Matcher type = PUBLIC_TYPE.matcher(source);
            if (type.find() && !isDocumented(source.substring(0, type.start()))) {
                found.add(tree.name(file) + ": " + type.group(1) + " has no Javadoc");
            }
        }
        return found;
    }

    /// Files above [#MOST_LINES], and exemptions that no longer exempt anything.
    ///
    /// @param exempted reasons by the file's path from the root
    static List<String> longFiles(SourceTree tree, Map<String, String> exempted) {
        List<String> found = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Path file : tree.javaFiles()) {
            long lines = SourceTree.read(file).lines().count();
            if (lines > MOST_LINES && exempted.containsKey(tree.name(file))) {
                used.add(tree.name(file));
            } else if (lines > MOST_LINES) {
                found.add(tree.name(file) + " has " + lines + " lines; split it");
            }
        }
        for (String file : exempted.keySet()) {
            if (!used.contains(file)) {
                found.add(file + " needs its exemption no longer; delete it");
            }
        }
        return found;
    }

    /// Notes to oneself.
    static List<String> unfinishedWork(SourceTree tree) {
        List<String> found = new ArrayList<>();
        for (Path file : tree.shippedJavaFiles()) {
            List<String> lines = SourceTree.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (UNFINISHED.matcher(lines.get(i)).find()) {
                    found.add(tree.name(file) + ":" + (i + 1) + " is unfinished");
                }
            }
        }
        return found;
    }

    private static boolean isDocumented(String above) {
        String head = above.stripTrailing();
        Matcher annotations = ABOVE.matcher(head);
        if (annotations.find()) {
            head = head.substring(0, annotations.start()).stripTrailing();
        }
        String last = head.substring(head.lastIndexOf('\n') + 1);
        return last.startsWith("///") || last.endsWith("*/");
    }

    private static boolean isModule(Path file) {
        return file.endsWith("module-info.java");
    }
}
