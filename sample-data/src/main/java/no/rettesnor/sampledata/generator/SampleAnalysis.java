package no.rettesnor.sampledata.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A risk analysis of the municipality.
///
/// @param key by which others refer to it
/// @param title for readers
/// @param unit the code of what it is about
/// @param scale on which it is rated
/// @param status how far it has come
/// @param scope what is looked at
/// @param method how it was done
/// @param criteria which risk is accepted
/// @param held the day of the meeting
/// @param review when it is to be looked at again
/// @param basedOn the key of the one it follows up; empty for none
/// @param participants who took part, the leader first
/// @param risks what could happen
record SampleAnalysis(
        String key,
        String title,
        String unit,
        SampleScale scale,
        String status,
        String scope,
        String method,
        String criteria,
        LocalDate held,
        LocalDate review,
        String basedOn,
        List<Participant> participants,
        List<SampleRisk> risks) {

    private static final List<String> FILES =
            List.of(
                    "vannforsyning",
                    "helhetlig",
                    "legemidler-2024",
                    "fall-solbakken",
                    "nav",
                    "skylagring",
                    "vold-og-trusler",
                    "barnehager",
                    "legemidler-2025",
                    "journal",
                    "hjemmetjenesten",
                    "svommehall",
                    "skolebygg",
                    "skoler",
                    "vei");

    /// Somebody who took part.
    ///
    /// @param name of the person
    /// @param role in the analysis
    record Participant(String name, String role) {}

    /// All of them, the oldest first, so that one is there before what follows it up.
    static List<SampleAnalysis> all(List<SamplePerson> people) {
        return FILES.stream()
                .map(file -> PhraseFile.read("risikoer/" + file + ".txt").getFirst().lists())
                .map(lists -> read(lists, people))
                .toList();
    }

    private static SampleAnalysis read(Map<String, List<String>> lists, List<SamplePerson> people) {
        return new SampleAnalysis(
                one(lists, "nøkkel"),
                one(lists, "tittel"),
                one(lists, "enhet"),
                SampleScale.named(one(lists, "skala")),
                one(lists, "status"),
                one(lists, "avgrensning"),
                one(lists, "metode"),
                one(lists, "kriterier"),
                LocalDate.parse(one(lists, "holdt")),
                LocalDate.parse(one(lists, "ny vurdering")),
                one(lists, "bygger på"),
                lists.getOrDefault("deltakere", List.of()).stream()
                        .map(line -> participant(line, people))
                        .toList(),
                lists.getOrDefault("risikoer", List.of()).stream().map(SampleRisk::read).toList());
    }

    private static Participant participant(String line, List<SamplePerson> people) {
        String[] cells = line.split(";");
        return people.stream()
                .filter(person -> person.role().equals(cells[0]) && person.unit().equals(cells[1]))
                .findFirst()
                .map(person -> new Participant(person.name(), cells[2]))
                .orElseThrow(() -> new IllegalStateException("Nobody is " + line));
    }

    private static String one(Map<String, List<String>> lists, String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("An analysis without " + name);
        }
        return Stream.ofNullable(list).flatMap(List::stream).findFirst().orElse("");
    }
}
