package no.rettesnor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class SourceRulesTest {

    /// Files that may be longer, and why. Keep it short; a file that has become shorter must go.
    private static final Map<String, String> MAY_BE_LONG =
            Map.of(
                    "modules/ui-kit/src/main/java/no/rettesnor/uikit/table/PagedTable.java",
                    "one control's whole face to its pages; what it does is in classes of its own",
                    "modules/imports/src/test/java/no/rettesnor/imports/run/ImportRunTest.java",
                    "every promise of an import, each read on its own",
                    "modules/store/src/test/java/no/rettesnor/store/UndoTest.java",
                    "every rule of undo, each read on its own",
                    "app/src/test/java/no/rettesnor/app/window/MainWindowFxTest.java",
                    "one window, walked through from the keyboard");

    private final SourceTree house = SourceTree.here();

    @Test
    void everyPackageIsDescribed() {
        assertThat(SourceRules.undescribedPackages(house)).isEmpty();
    }

    @Test
    void everyModuleAndPackageSaysWhatBelongsThere() {
        assertThat(SourceRules.silentDescriptions(house)).isEmpty();
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        assertThat(SourceRules.unmarkedModules(house)).isEmpty();
    }

    @Test
    void recordsOfRowsAreMadeTheFastWay() {
        assertThat(SourceRules.slowRecords(house)).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        assertThat(SourceRules.undocumentedTypes(house)).isEmpty();
    }

    @Test
    void noFileIsLongerThanOnePersonCanHoldInMind() {
        assertThat(SourceRules.longFiles(house, MAY_BE_LONG)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(SourceRules.unfinishedWork(house)).isEmpty();
    }

    @Test
    void eachRuleSeesItsOffender(@TempDir Path folder) throws IOException {
        SourceTree offenders = new SourceTree(folder);
        write(
                folder,
                "bad/src/main/java/module-info.java",
                "module bad {\n    opens a to org.mybatis;\n}\n");
        write(folder, "bad/src/main/java/a/Bare.java", "package a;\n\npublic class Bare {}\n");
        write(
                folder,
                "bad/src/main/java/b/package-info.java",
                "package b;\n" + "\n".repeat(SourceRules.MOST_LINES));
        write(
                folder,
                "bad/src/main/java/b/Later.java",
                "package b;\n\n/// Is for later.\n@Deprecated\npublic final class Later {} // TO"
                        + "DO\n");

        assertThat(SourceRules.undescribedPackages(offenders))
                .containsExactly("bad/src/main/java/a has no package-info.java");
        assertThat(SourceRules.silentDescriptions(offenders)).hasSize(2);
        assertThat(SourceRules.unmarkedModules(offenders)).hasSize(1);
        assertThat(SourceRules.slowRecords(offenders))
                .containsExactly(
                        "bad/src/main/java/module-info.java opens a not to no.rettesnor.store");
        assertThat(SourceRules.undocumentedTypes(offenders))
                .containsExactly("bad/src/main/java/a/Bare.java: Bare has no Javadoc");
        assertThat(SourceRules.longFiles(offenders, Map.of())).hasSize(1);
        assertThat(SourceRules.unfinishedWork(offenders))
                .containsExactly("bad/src/main/java/b/Later.java:5 is unfinished");
    }

    @Test
    void anExemptionThatIsNotNeededIsSeen(@TempDir Path folder) throws IOException {
        write(folder, "a/Short.java", "class Short {}\n");

        assertThat(
                        SourceRules.longFiles(
                                new SourceTree(folder), Map.of("a/Short.java", "was long once")))
                .containsExactly("a/Short.java needs its exemption no longer; delete it");
    }

    private static void write(Path folder, String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(file, source);
    }
}
