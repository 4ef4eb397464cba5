package no.rettesnor.sampledata.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An invented person with a role.
///
/// @param name first and last name
/// @param email an address under a name that can never exist
/// @param role what the person is
/// @param unit the code of the part of the municipality
record SamplePerson(String name, String email, String role, String unit) {

    private static final String HEAD = "Enhetsleder";

    /// One head for each unit, and those with a role for more than one.
    static List<SamplePerson> all(List<SampleUnit> units) {
        Map<String, List<String>> lists = PhraseFile.read("personer.txt").getFirst().lists();
        List<String> first = lists.getOrDefault("fornavn", List.of());
        List<String> last = lists.getOrDefault("etternavn", List.of());
        List<SamplePerson> people = new ArrayList<>();
        List<String[]> roles = new ArrayList<>();
        for (String role : lists.getOrDefault("roller", List.of())) {
            roles.add(role.split(";"));
        }
        for (SampleUnit unit : units) {
            if (unit.level().equals("enhet")) {
                roles.add(new String[] {HEAD, unit.code()});
            }
        }
        for (int i = 0; i < roles.size(); i++) {
            // 7 and 24 have no common factor, and neither have 5 and 12: no name comes twice.
            String given = first.get(i * 7 % first.size());
            String family = last.get((i * 5 + i / last.size()) % last.size());
            people.add(
                    new SamplePerson(
                            given + " " + family,
                            address(given, family),
                            roles.get(i)[0],
                            roles.get(i)[1]));
        }
        return List.copyOf(people);
    }

    /// Who handles what a unit reports: its head, or the head of what it is part of.
    static SamplePerson handlerFor(SampleUnit unit, List<SamplePerson> people) {
        return people.stream()
                .filter(person -> person.role().equals(HEAD))
                .filter(
                        person ->
                                person.unit().equals(unit.code())
                                        || person.unit().equals(unit.parent()))
                .findFirst()
                .orElseThrow();
    }

    private static String address(String given, String family) {
        String plain =
                (given + "." + family)
                        .toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("å", "a");
        return plain + "@eksempelkommunen.example";
    }
}
