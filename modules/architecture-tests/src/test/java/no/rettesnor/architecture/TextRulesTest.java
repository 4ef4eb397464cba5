package no.rettesnor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

final class TextRulesTest {

    @TempDir private Path planted = Path.of("");

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(inAllModules(TextRules::missing)).isEmpty();
    }

    @Test
    void noTextIsThereForNothing() {
        assertThat(inAllModules(TextRules::unused)).isEmpty();
    }

    @Test
    void everyLanguageSaysTheSameArguments() {
        assertThat(inAllModules(TextRules::differingArguments)).isEmpty();
    }

    @Test
    void everyTextIsInItsOwnLanguage() {
        assertThat(inAllModules(TextRules::foreignWords)).isEmpty();
    }

    @Test
    void noApostropheSwallowsAnArgument() {
        assertThat(inAllModules(TextRules::lonelyApostrophes)).isEmpty();
    }

    @Test
    void moreThanOneModuleHasTexts() {
        assertThat(modules().filter(module -> !module.places().isEmpty())).hasSizeGreaterThan(5);
    }

    @BeforeEach
    void plantOffenders() throws IOException {
        Path places = Files.createDirectories(planted.resolve("src/main/resources/a"));
        Path sources = Files.createDirectories(planted.resolve("src/main/java/a"));
        Files.writeString(
                sources.resolve("A.java"),
                "text(\"a.file\", name); text(\"a.never\"); text(\"kind.\" + kind); \"a.late\"");
        for (String language : ModuleTexts.LANGUAGES) {
            Files.writeString(
                    places.resolve("texts_" + language + ".properties"),
                    "a.file={0}\nkind.A=A\na.late=B\n");
        }
        Files.writeString(
                places.resolve("texts_nb.properties"),
                "a.file=Could not read the file {0}\nkind.A=A\na.old=Gammel\na.late=Det''s {0}\n");
        Files.writeString(
                places.resolve("texts_en.properties"), "a.file={1}\nkind.A=A\na.late=Can't {0}\n");
    }

    @Test
    void aMissingKeyIsPrintedForEachLanguage() {
        assertThat(offenders().missing())
                .contains("%s/…/texts_sv.properties: paste   a.never=".formatted(name()))
                .contains("%s/…/texts_en.properties: paste   a.old=".formatted(name()))
                .noneMatch(line -> line.contains("kind."));
    }

    @Test
    void anUnusedKeyIsPrintedToBeDeleted() {
        assertThat(offenders().unused())
                .containsExactly("%s/…/texts_nb.properties: delete   a.old=".formatted(name()));
    }

    @Test
    void anArgumentThatDiffersIsSeen() {
        assertThat(offenders().differingArguments())
                .anyMatch(line -> line.contains("texts_en") && line.contains("a.file"));
    }

    @Test
    void aForeignWordIsSeen() {
        assertThat(offenders().foreignWords())
                .singleElement()
                .asString()
                .contains("texts_nb.properties: translate   a.file=");
    }

    @Test
    void aLonelyApostropheIsSeen() {
        assertThat(offenders().lonelyApostrophes())
                .singleElement()
                .asString()
                .contains("texts_en.properties: write '' in   a.late=");
    }

    private TextRules offenders() {
        return new TextRules(ModuleTexts.read(planted));
    }

    private String name() {
        return planted.getFileName().toString();
    }

    private static List<String> inAllModules(Function<TextRules, List<String>> rule) {
        return modules().map(TextRules::new).map(rule).flatMap(List::stream).toList();
    }

    private static Stream<ModuleTexts> modules() {
        return SourceTree.here().modules().stream().map(ModuleTexts::read);
    }
}
