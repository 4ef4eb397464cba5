package no.rettesnor.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may be wrong with a module's texts. Each rule returns the lines to print, which say what to
/// paste or to delete.
record TextRules(ModuleTexts module) {

    /// `text("key"` by itself or of a module's texts; other things have a method of that name too.
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:\\b(?:\\w+Texts|BUNDLE|TEXTS)\\.|(?<![.\\w>]))text\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final Pattern DOC_LINE = Pattern.compile("(?m)^\\s*///.*$");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /// Words by which a text in a wrong language gives itself away, by the language of the bundle.
    private static final Map<String, Pattern> FOREIGN =
            Map.of(
                    "nb",
                    words(
                            "the|and|with|not|cannot|could|file|files|row|rows|unknown|please|this",
                            "that|which|ikkje|eg|kva|korleis|och|inte|från|är|åtgärd"),
                    "nn",
                    words(
                            "the|and|with|not|cannot|file|files|row|rows|unknown|please|this|that",
                            "ikke|jeg|hva|hvordan|noen|fra|hvor|och|inte|från|är"),
                    "sv",
                    words(
                            "the|and|with|not|cannot|file|files|row|rows|unknown|please|this|that",
                            "og|ikke|ikkje|jeg|hva|fra|noen|ble|enhet er"),
                    "en",
                    words("og|ikke|ikkje|fra|hva|eller|och|inte|från|eller|må|skal", "er"));

    /// Keys that the sources ask for and a language does not have.
    List<String> missing() {
        List<String> lines = new ArrayList<>();
        Set<String> wanted = new TreeSet<>();
        for (Path place : module.places()) {
            for (String language : ModuleTexts.LANGUAGES) {
                wanted.addAll(module.texts(place, language).keySet());
            }
        }
        Set<String> everywhere = Set.copyOf(wanted);
        Set<String> called = called();
        for (Path place : module.places()) {
            Set<String> here = new TreeSet<>();
            for (String language : ModuleTexts.LANGUAGES) {
                here.addAll(module.texts(place, language).keySet());
            }
            if (module.places().getFirst().equals(place)) {
                called.stream().filter(key -> !everywhere.contains(key)).forEach(here::add);
            }
            for (String language : ModuleTexts.LANGUAGES) {
                for (String key : here) {
                    if (!module.texts(place, language).containsKey(key)) {
                        lines.add(name(place, language) + ": paste   " + key + "=");
                    }
                }
            }
        }
        return lines;
    }

    /// Keys that no source mentions.
    List<String> unused() {
        Set<String> mentioned = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (String source : module.sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                mentioned.add(literal.group(1));
                if (literal.group(1).endsWith(".")) {
                    prefixes.add(literal.group(1));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        module.bundles()
                .forEach(
                        (file, texts) -> {
                            for (String key : texts.keySet()) {
                                boolean used =
                                        mentioned.contains(key)
                                                || prefixes.stream().anyMatch(key::startsWith);
                                if (!used) {
                                    lines.add(name(file) + ": delete   " + key + "=");
                                }
                            }
                        });
        return lines;
    }

    /// Texts whose arguments are not the same in all languages.
    List<String> differingArguments() {
        List<String> lines = new ArrayList<>();
        for (Path place : module.places()) {
            Map<String, String> original = module.texts(place, "nb");
            for (String language : ModuleTexts.LANGUAGES) {
                module.texts(place, language)
                        .forEach(
                                (key, text) -> {
                                    Set<String> expected =
                                            arguments(original.getOrDefault(key, text));
                                    if (!arguments(text).equals(expected)) {
                                        lines.add(
                                                "%s: %s has the arguments %s, bokmål has %s"
                                                        .formatted(
                                                                name(place, language),
                                                                key,
                                                                arguments(text),
                                                                expected));
                                    }
                                });
            }
        }
        return lines;
    }

    /// Texts with a word of another language in them.
    List<String> foreignWords() {
        List<String> lines = new ArrayList<>();
        for (Path place : module.places()) {
            for (String language : ModuleTexts.LANGUAGES) {
                Pattern foreign = FOREIGN.getOrDefault(language, words("-"));
                module.texts(place, language)
                        .forEach(
                                (key, text) -> {
                                    Matcher word = foreign.matcher(quotesRemoved(text));
                                    if (word.find()) {
                                        lines.add(
                                                "%s: translate   %s=%s   (%s)"
                                                        .formatted(
                                                                name(place, language),
                                                                key,
                                                                text,
                                                                word.group()));
                                    }
                                });
            }
        }
        return lines;
    }

    /// Texts with a lonely apostrophe, which swallows what follows it.
    List<String> lonelyApostrophes() {
        List<String> lines = new ArrayList<>();
        module.bundles()
                .forEach(
                        (file, texts) ->
                                texts.forEach(
                                        (key, text) -> {
                                            String rest =
                                                    text.replace("''", "")
                                                            .replaceAll("'[{}]+'", "");
                                            if (rest.contains("'")) {
                                                lines.add(
                                                        name(file)
                                                                + ": write '' in   "
                                                                + key
                                                                + "="
                                                                + text);
                                            }
                                        }));
        return lines;
    }

    private Set<String> called() {
        Set<String> keys = new TreeSet<>();
        for (String source : module.sources()) {
            Matcher call = CALL.matcher(DOC_LINE.matcher(source).replaceAll(""));
            while (call.find()) {
                if (call.group(2) == null) {
                    keys.add(call.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    /// What stands in quotation marks or is an argument may be of any language: headings of a file,
    /// commands, names.
    private static String quotesRemoved(String text) {
        return text.replaceAll("«[^»]*»|“[^”]*”|\"[^\"]*\"|`[^`]*`|\\{[^{}]*}|--?\\w[\\w-]*", " ");
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}.-])(?:"
                        + String.join("|", alternatives)
                        + ")(?![\\p{L}.-]\\p{L})(?!\\p{L})");
    }

    private String name(Path place, String language) {
        return name(ModuleTexts.file(place, language));
    }

    private String name(Path file) {
        return module.folder().getFileName() + "/…/" + file.getFileName();
    }
}
