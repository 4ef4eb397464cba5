package no.rettesnor.sampledata.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What kind of workplace something happens at: what people and rooms are called there, and when it
/// is open.
///
/// @param name the word in the generator's texts: `sykehjem`
/// @param words lists of words that belong to the place
record Place(String name, Map<String, List<String>> words) {

    private static final List<String> ALWAYS_OPEN =
            List.of(
                    "sykehjem",
                    "hjemmetjeneste",
                    "bofellesskap",
                    "legevakt",
                    "brann",
                    "vann",
                    "avløp");
    private static final List<String> OPEN_ON_SATURDAYS =
            List.of("kjøkken", "svømmehall", "renovasjon", "vei", "bibliotek", "ungdom");
    private static final List<String> OPEN_IN_THE_EVENING =
            List.of(
                    "svømmehall",
                    "bibliotek",
                    "ungdom",
                    "kulturskole",
                    "politisk",
                    "psykisk",
                    "vei");
    private static final List<String> SCHOOL_YEAR =
            List.of("skole", "sfo", "kulturskole", "voksen", "ppt");

    /// Every place, by name.
    static Map<String, Place> all() {
        Map<String, List<String>> common = PhraseFile.read("ordliste.txt").getFirst().lists();
        Map<String, Place> places = new HashMap<>();
        for (String line : PhraseFile.lines("steder.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String[] called = line.substring(colon + 1).split(";");
            Map<String, List<String>> words = new HashMap<>(common);
            words.put("en bruker", List.of(called[0].strip()));
            words.put("bruker", List.of(called[1].strip()));
            words.put("brukeren", List.of(called[2].strip()));
            words.put("brukere", List.of(called[3].strip()));
            words.put("brukerne", List.of(definite(called[3].strip())));
            words.put("rommet", List.of(called[4].strip()));
            places.put(name, new Place(name, Map.copyOf(words)));
        }
        return Map.copyOf(places);
    }

    /// How likely each day of the week is, from Monday.
    int[] week() {
        if (ALWAYS_OPEN.contains(name)) {
            return new int[] {15, 15, 14, 14, 15, 13, 12};
        }
        if (OPEN_ON_SATURDAYS.contains(name)) {
            return new int[] {18, 18, 17, 16, 16, 10, 3};
        }
        return new int[] {22, 21, 20, 20, 17, 0, 0};
    }

    /// How much happens in each month, 100 being an ordinary one.
    int[] year() {
        if (SCHOOL_YEAR.contains(name)) {
            return new int[] {108, 95, 115, 90, 118, 75, 4, 85, 125, 105, 130, 85};
        }
        return switch (name) {
            case "barnehage" -> new int[] {105, 98, 112, 95, 115, 95, 35, 100, 122, 112, 120, 88};
            case "vei" -> new int[] {150, 135, 115, 85, 75, 65, 55, 70, 80, 90, 110, 145};
            case "sykehjem", "hjemmetjeneste", "bofellesskap" ->
                    new int[] {108, 100, 106, 92, 96, 94, 104, 98, 104, 106, 108, 98};
            default -> new int[] {112, 106, 112, 92, 98, 90, 52, 92, 112, 114, 118, 88};
        };
    }

    /// The first hour of the day at which something can happen.
    int firstHour() {
        return ALWAYS_OPEN.contains(name) ? 0 : 7;
    }

    /// The last hour of the day at which something can happen.
    int lastHour() {
        if (ALWAYS_OPEN.contains(name)) {
            return 23;
        }
        return OPEN_IN_THE_EVENING.contains(name) ? 20 : 15;
    }

    private static String definite(String plural) {
        if (plural.equals("barn")) {
            return "barna";
        }
        if (plural.endsWith("er")) {
            return plural.substring(0, plural.length() - 1) + "ne";
        }
        return plural.endsWith("ere")
                ? plural.substring(0, plural.length() - 1) + "ne"
                : "de " + plural;
    }
}
