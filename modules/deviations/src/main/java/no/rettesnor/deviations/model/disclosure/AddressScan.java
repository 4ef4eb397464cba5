package no.rettesnor.deviations.model.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where people live: street and number, postcode and place, a property's numbers. Norwegian and
/// Swedish forms.
final class AddressScan {

    private static final String STREET_END =
            "(?:gate|gata|gaten|gt\\.|vei|veien|veg|vegen|vn\\.|plass|plassen|allé|alléen|alle"
                    + "|torg|torget|bakken|bakke|bakkane|stien|sti|svingen|sving|tunet|tun|haugen"
                    + "|haug|hagen|åsen|lia|lien|smauet|smau|kroken|krok|brygge|bryggen|brygga|kaia"
                    + "|kaien|ringen|ring|løkka|grenda|grend|stredet|terrasse|terrassen|jordet"
                    + "|marka|myra|neset|odden|vika|gatan|väg|vägen|gränd|gränden|stigen|backen)";
    private static final String NUMBER = "\\d{1,4}(?:\\s?[A-HJ-Za-hj-z](?![\\p{L}\\d]))?";
    private static final String WORD_END = "(?![\\p{L}\\d])";

    /// “gata 12 meter fra skolen” is no address.
    private static final String NOT_A_MEASURE =
            "(?!\\s(?:m|km|kr|stk|meter|minutt|tim|dag|person|barn|elev|bil|år))";

    /// “Storgata 12 B”, “Gamle Kirkevei 4”, “Karl Johans gate 3”.
    private static final Pattern STREET =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.'-]*\\s){0,3}"
                            + "(?:\\p{Lu}[\\p{L}'-]*"
                            + STREET_END
                            + "|(?<=\\p{L}\\s)"
                            + STREET_END
                            + ")"
                            + WORD_END
                            + "\\s+"
                            + NUMBER
                            + WORD_END
                            + NOT_A_MEASURE);

    /// “bor i Øvre Li 23”, “adresse: Nes 4”.
    private static final Pattern LIVES =
            Pattern.compile(
                    "(?:[Bb]or|[Bb]ur|[Bb]osatt|[Bb]usett|[Hh]jemme|[Hh]eime|[Aa]dress?en?)"
                            + "(?:\\s*:|\\s+er)?\\s+(?:(?:i|på|ved|hos)\\s+)?"
                            + "((?:\\p{Lu}[\\p{L}'-]*\\s){1,4}"
                            + NUMBER
                            + ")"
                            + WORD_END);

    /// A postcode and its place, where it stands as the end of an address or in capitals.
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "(?:(?<=[,;]\\s)|(?<=[,;])|(?<=\\n"
                        + ")|^|(?<=\\bN-)|(?<=\\bNO-))"
                        + "\\d{4}\\s+\\p{Lu}[\\p{L}-]+(?:\\s(?:i\\s|på\\s)?\\p{Lu}[\\p{L}-]+)?");

    private static final Pattern POSTCODE_IN_CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\d{4}\\s+\\p{Lu}{3,}(?:[ -]\\p{Lu}+)*" + WORD_END);

    /// “gnr. 12 bnr. 3” leads to an owner in a public register.
    private static final Pattern PROPERTY =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])g(?:år)?ds?nr\\.?\\s*\\d+[\\s,/.]*(?:og\\s+)?"
                            + "b(?:ruks)?nr\\.?\\s*\\d+|(?<![\\p{L}\\d])gnr\\.?\\s*\\d+[\\s,/.]*"
                            + "(?:og\\s+)?bnr\\.?\\s*\\d+");

    private AddressScan() {}

    static List<Proposal> find(String text) {
        List<Proposal> found = new ArrayList<>();
        collect(found, STREET, 0, text);
        collect(found, LIVES, 1, text);
        collect(found, POSTCODE, 0, text);
        collect(found, POSTCODE_IN_CAPITALS, 0, text);
        collect(found, PROPERTY, 0, text);
        return found;
    }

    private static void collect(List<Proposal> found, Pattern form, int group, String text) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            found.add(
                    new Proposal(matcher.start(group), matcher.end(group), RedactionKind.ADDRESS));
        }
    }
}
