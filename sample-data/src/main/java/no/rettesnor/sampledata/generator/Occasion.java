package no.rettesnor.sampledata.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Something that happens now and then, and everything people write about it.
///
/// @param name what it is called among the texts
/// @param lists headings and sentences, with those of the whole file as the fallback
/// @param weights how often it happens at each kind of place
record Occasion(String name, Map<String, List<String>> lists, Map<String, Integer> weights) {

    private static final List<String> FILES =
            List.of(
                    "legemidler",
                    "fall",
                    "vold",
                    "helsetjeneste",
                    "kjokken",
                    "bemanning",
                    "bygg",
                    "vann",
                    "teknisk",
                    "personvern",
                    "ikt-arkiv",
                    "oppvekst",
                    "hms",
                    "kultur",
                    "forslag",
                    "klager",
                    "gode-historier");
    private static final String UNMARKED = "x";
    private static final int[] EVEN_YEAR = {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8};

    /// Everything that happens in the municipality.
    static List<Occasion> all() {
        List<Occasion> occasions = new ArrayList<>();
        for (String file : FILES) {
            List<PhraseFile.Block> blocks = PhraseFile.read("hendelser/" + file + ".txt");
            for (PhraseFile.Block block : blocks.subList(1, blocks.size())) {
                Map<String, List<String>> lists = new HashMap<>(blocks.getFirst().lists());
                lists.putAll(block.lists());
                occasions.add(new Occasion(block.title(), Map.copyOf(lists), weights(lists)));
            }
        }
        return List.copyOf(occasions);
    }

    /// One thing that may have happened on such an occasion.
    ///
    /// @param mark the letter by which other sentences say that they belong to it
    /// @param title a pattern for one line
    /// @param text a pattern for what happened
    record Story(String mark, String title, String text) {

        static Story parse(String line) {
            String mark = line.startsWith("@") ? line.substring(1, line.indexOf(' ')) : UNMARKED;
            int colons = line.indexOf(" :: ");
            String title = line.substring(mark.equals(UNMARKED) ? 0 : mark.length() + 2, colons);
            return new Story(mark, title, line.substring(colons + 4));
        }
    }

    /// What may have happened.
    List<Story> stories() {
        return sentences("hva").stream().map(Story::parse).toList();
    }

    /// The sentences of that name that fit the story; none when people write none.
    List<String> sentences(String list, Story story) {
        return sentences(list).stream()
                .filter(line -> !line.startsWith("@") || marks(line).contains(story.mark()))
                .map(line -> line.startsWith("@") ? line.substring(line.indexOf(' ') + 1) : line)
                .toList();
    }

    private static String marks(String line) {
        return line.substring(1, line.indexOf(' '));
    }

    private List<String> sentences(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /// The value of a heading that every occasion has.
    String heading(String list) {
        return sentences(list).getFirst();
    }

    /// How likely it is at that place in that month of the year (1–12).
    int weightAt(Place place, int month) {
        int usual = Integer.parseInt(sentences("vekt").getFirst());
        int share = weights.getOrDefault(place.name(), 0);
        int[] year = lists.containsKey("måned") ? numbers(heading("måned")) : EVEN_YEAR;
        return usual * share * year[month - 1];
    }

    /// What sort of report it becomes: one kind, or several with their shares.
    String kind(Dice dice) {
        String[] parts = heading("art").split(" (?=\\S+=)");
        int[] shares = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            shares[i] = equals < 0 ? 1 : Integer.parseInt(parts[i].substring(equals + 1));
            parts[i] = equals < 0 ? parts[i] : parts[i].substring(0, equals);
        }
        return parts[dice.weighted(shares)];
    }

    /// The weights of severities 1 to 5.
    int[] severities() {
        return numbers(heading("alvor"));
    }

    /// The percentage of cases in which personal data went astray.
    int privacyPercent() {
        return lists.containsKey("personvern") ? Integer.parseInt(heading("personvern")) : 0;
    }

    /// The first and the last hour of the day at which it happens.
    int[] hours() {
        return numbers(heading("klokke").replace('-', ' '));
    }

    private static Map<String, Integer> weights(Map<String, List<String>> lists) {
        Map<String, Integer> weights = new HashMap<>();
        for (String share : lists.getOrDefault("sted", List.of()).getFirst().split(", ")) {
            String[] parts = share.split(" ");
            weights.put(parts[0], Integer.valueOf(parts[1]));
        }
        return Map.copyOf(weights);
    }

    private static int[] numbers(String text) {
        String[] parts = text.split(" ");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
