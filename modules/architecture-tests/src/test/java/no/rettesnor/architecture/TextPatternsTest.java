package no.rettesnor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text turns into when it is said, which the compiler and its own module cannot see.
final class TextPatternsTest {

    /// A number field of the report's template that names a kind of report by its word.
    private static final Pattern KIND = Pattern.compile("\\[\\[deviations\\.by-kind\\|([^|*]+)\\|");

    @Test
    void everyTextCanBeSaidOfNoneOfOneAndOfMany() {
        List<String> unsayable = new ArrayList<>();
        for (ModuleTexts module : modules()) {
            module.bundles()
                    .forEach(
                            (file, texts) ->
                                    texts.values().stream()
                                            .filter(text -> !sayable(text))
                                            .forEach(text -> unsayable.add(file + ": " + text)));
        }
        assertThat(unsayable).isEmpty();
    }

    @Test
    void theTemplateNamesKindsOfReportsAsTheRegisterDoes() {
        for (String language : ModuleTexts.LANGUAGES) {
            Map<String, String> register = texts("deviations", language);
            List<String> kinds =
                    register.keySet().stream()
                            .filter(key -> key.startsWith("kind."))
                            .map(register::get)
                            .toList();
            assertThat(named(texts("reports", language).values())).isNotEmpty().isSubsetOf(kinds);
        }
    }

    @Test
    void aBrokenPatternIsSeen() {
        assertThat(sayable("{0,choice,0#ingen|1#én|1<{0}} [[a|b|1]]")).isTrue();
        assertThat(sayable("{0,choice,en|to}")).isFalse();
        assertThat(sayable("{navn} er borte")).isFalse();
    }

    @Test
    void aKindInATemplateIsSeen() {
        assertThat(named(List.of("{0}: [[deviations.by-kind|Skade|1]] [[deviations.by-kind|*|1]]")))
                .containsExactly("Skade");
    }

    private static boolean sayable(String text) {
        try {
            for (int number = 0; number <= 2; number++) {
                Object[] numbers = {number, number, number, number, number, number, number};
                var _ = new MessageFormat(text, Locale.ROOT).format(numbers);
            }
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAPattern) {
            return false;
        }
    }

    private static List<String> named(Collection<String> texts) {
        List<String> kinds = new ArrayList<>();
        for (String text : texts) {
            Matcher kind = KIND.matcher(text);
            while (kind.find()) {
                kinds.add(kind.group(1));
            }
        }
        return kinds;
    }

    private static Map<String, String> texts(String name, String language) {
        ModuleTexts module =
                modules().stream()
                        .filter(each -> each.folder().endsWith(name))
                        .findFirst()
                        .orElseThrow();
        return module.texts(module.places().getFirst(), language);
    }

    private static List<ModuleTexts> modules() {
        return SourceTree.here().modules().stream().map(ModuleTexts::read).toList();
    }
}
