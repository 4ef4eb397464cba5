package no.rettesnor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class SourceFormatTest {

    private final SourceFormat format = new SourceFormat();

    @Test
    void everySourceIsLaidOutTheSameWay() {
        SourceTree tree = SourceTree.here();
        List<String> strayed = format.strayed(tree.javaFiles()).stream().map(tree::name).toList();

        assertThat(strayed)
                .as("Run %s in %s to mend these files", SourceFormat.REMEDY, tree.root())
                .isEmpty();
    }

    @Test
    void aBadlyLaidOutFileIsFoundAndAGoodOneIsNot(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("Bad.java");
        Path good = folder.resolve("Good.java");
        Files.writeString(bad, "class Bad{int number ( ){return 1;}}\n");
        Files.writeString(good, "class Good {}\n");

        assertThat(format.strayed(List.of(bad, good))).containsExactly(bad);
    }
}
