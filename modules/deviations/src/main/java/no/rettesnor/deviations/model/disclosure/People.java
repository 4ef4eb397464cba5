package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.PersonalDataFinding;
import no.rettesnor.deviations.model.PersonalDataScan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The people of one deviation: a name that is sure in one of its texts is a name in all of them,
/// also when only a part of it is used (“Hansen ringte”).
final class People {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
    private static final int SHORTEST_PART = 3;

    private final List<Pattern> forms;

    private People(NavigableSet<String> names) {
        forms =
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(People::form)
                        .toList();
    }

    /// Those who are named in any of the texts.
    ///
    /// @param hidden names that are not among the texts, such as a hidden reporter's
    static People of(List<DisclosureText> texts, List<String> hidden) {
        NavigableSet<String> names = new TreeSet<>();
        hidden.forEach(name -> add(names, name));
        for (DisclosureText text : texts) {
            if (text.isName()) {
                add(names, text.text());
            } else {
                PersonalDataScan.find(text.text()).stream()
                        .filter(finding -> finding.kind() == PersonalDataFinding.Kind.NAME)
                        .forEach(finding -> add(names, finding.found()));
            }
        }
        return new People(names);
    }

    /// Where any of them is named.
    List<Proposal> find(String text) {
        List<Proposal> found = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                found.add(new Proposal(matcher.start(), matcher.end(), RedactionKind.NAME));
            }
        }
        return found;
    }

    private static void add(NavigableSet<String> names, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return;
        }
        names.add(stripped);
        List<String> parts = SPACE.splitAsStream(stripped).toList();
        // “Avdeling 2” is nobody's name; its parts stand in many a text.
        if (parts.stream().allMatch(part -> NAME_PART.matcher(part).matches())) {
            parts.stream().filter(part -> part.length() >= SHORTEST_PART).forEach(names::add);
        }
    }

    private static Pattern form(String name) {
        String words =
                SPACE.splitAsStream(name)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\u00A0]+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?:['’]?s)?(?![\\p{L}\\p{N}])");
    }
}
