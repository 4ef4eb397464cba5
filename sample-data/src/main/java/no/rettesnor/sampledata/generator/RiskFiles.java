package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The municipality's risk analyses: a list of them, and the risks in one file for each scale, as
/// spreadsheets that people have filled in.
final class RiskFiles {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final List<String> KNOWLEDGE = List.of("Svakt", "Middels", "Sterkt");
    private static final List<String> GRADES = List.of("Lav", "Middels", "Høy");

    private final List<SampleAnalysis> analyses;
    private final List<SamplePerson> people;

    RiskFiles(List<SamplePerson> people) {
        this.people = people;
        this.analyses = SampleAnalysis.all(people);
    }

    /// The files by name, the list of analyses first.
    Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ros-analyser.csv", list());
        for (SampleScale scale : SampleScale.values()) {
            files.put(scale.file(), risks(scale));
        }
        files.put("ros-i-registeret.csv", occurrences());
        files.put("ros-tiltak.csv", actions());
        return files;
    }

    private byte[] list() {
        CsvText text =
                new CsvText()
                        .row(
                                List.of(
                                        "Analyse",
                                        "Tittel",
                                        "Enhetskode",
                                        "Skala",
                                        "Status",
                                        "Avgrensning",
                                        "Metode",
                                        "Akseptkriterier",
                                        "Leder",
                                        "Gjennomført",
                                        "Ny vurdering",
                                        "Bygger på",
                                        "Deltakere"));
        for (SampleAnalysis analysis : analyses) {
            text.row(
                    List.of(
                            analysis.key(),
                            analysis.title(),
                            analysis.unit(),
                            analysis.scale().title(),
                            analysis.status(),
                            analysis.scope(),
                            analysis.method(),
                            analysis.criteria(),
                            analysis.participants().getFirst().name(),
                            day(analysis.held()),
                            day(analysis.review()),
                            analysis.basedOn(),
                            analysis.participants().stream()
                                    .map(each -> each.name() + " (" + each.role() + ")")
                                    .collect(Collectors.joining(", "))));
        }
        return text.bytesWithMark();
    }

    /// What is to be done about the risks. Most of what was due has been done.
    private byte[] actions() {
        CsvText text =
                new CsvText()
                        .row(
                                List.of(
                                        "Saksnummer",
                                        "Tiltak nr.",
                                        "Tiltak",
                                        "Nivå",
                                        "Ansvarlig",
                                        "Frist",
                                        "Status",
                                        "Utført"));
        for (SampleAnalysis analysis : analyses) {
            for (int i = 0; i < analysis.risks().size(); i++) {
                List<SampleRisk.Action> actions = analysis.risks().get(i).actions();
                for (int j = 0; j < actions.size(); j++) {
                    text.row(action(analysis, i + 1, j + 1, actions.get(j)));
                }
            }
        }
        return text.bytesWithMark();
    }

    private List<String> action(
            SampleAnalysis analysis, int risk, int number, SampleRisk.Action action) {
        Dice dice = Dice.of("risikotiltak", analysis.key(), risk, number);
        LocalDate due = analysis.held().plusDays(dice.pick(List.of(30, 60, 90, 120, 180, 270)));
        LocalDate done = due.minusDays(dice.between(-10, 25));
        boolean begun = !analysis.status().equals("Under arbeid");
        boolean carriedOut =
                begun && dice.chance(85) && done.isBefore(Chronicle.EXPORTED.toLocalDate());
        String open = begun && dice.chance(60) ? "Pågår" : "Planlagt";
        return List.of(
                analysis.key() + "-R" + risk,
                Integer.toString(number),
                action.text(),
                action.level(),
                owner(analysis, dice),
                day(due),
                carriedOut ? "Utført" : open,
                carriedOut ? day(done) : "");
    }

    /// Which deviations would be some of the risks come true.
    private static byte[] occurrences() {
        CsvText text =
                new CsvText().row(List.of("Risiko-ID", "Avvikstype", "Enhet", "Alvor", "Ord"));
        for (String line : PhraseFile.lines("risikoer/i-registeret.txt")) {
            text.row(List.of(line.split("\\|", -1)));
        }
        return text.bytesWithMark();
    }

    private byte[] risks(SampleScale scale) {
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                "Risiko-ID",
                                "Analyse",
                                "Nr.",
                                "Uønsket hendelse",
                                "Årsaker",
                                "Eksisterende barrierer",
                                "Mulige konsekvenser",
                                "Kunnskapsstyrke",
                                "Sårbarhet",
                                "Styrbarhet"));
        for (String stage : List.of("før", "etter")) {
            headings.add("Sannsynlighet " + stage);
            scale.kinds().values().forEach(kind -> headings.add(kind + " " + stage));
        }
        headings.addAll(List.of("Håndtering", "Risikoeier"));
        CsvText text = new CsvText().row(headings);
        for (SampleAnalysis analysis : analyses) {
            if (analysis.scale() == scale) {
                for (int i = 0; i < analysis.risks().size(); i++) {
                    text.row(cells(analysis, i + 1, analysis.risks().get(i)));
                }
            }
        }
        return text.bytesWithMark();
    }

    private List<String> cells(SampleAnalysis analysis, int number, SampleRisk risk) {
        Dice dice = Dice.of("risiko", analysis.key(), number);
        boolean rated = risk.before().likelihood() != null;
        List<String> cells = new ArrayList<>();
        cells.add(analysis.key() + "-R" + number);
        cells.add(analysis.key());
        cells.add(Integer.toString(number));
        cells.addAll(List.of(risk.event(), risk.causes(), risk.barriers(), risk.consequences()));
        cells.add(rated ? KNOWLEDGE.get(dice.weighted(25, 50, 25)) : "");
        cells.add(rated && dice.chance(70) ? dice.pick(GRADES) : "");
        cells.add(rated && dice.chance(70) ? dice.pick(GRADES) : "");
        rating(cells, analysis.scale(), risk.before());
        rating(cells, analysis.scale(), risk.after());
        cells.add(risk.treatment());
        cells.add(owner(analysis, dice));
        return cells;
    }

    private static void rating(List<String> cells, SampleScale scale, SampleRisk.Rating rating) {
        cells.add(step(rating.likelihood()));
        for (Character letter : scale.kinds().keySet()) {
            cells.add(step(rating.consequences().get(letter)));
        }
        if (!scale.kinds().keySet().containsAll(rating.consequences().keySet())) {
            throw new IllegalStateException("Not on the scale: " + rating);
        }
    }

    /// The unit's head answers for most; the municipality's own risks are shared among the chiefs.
    private String owner(SampleAnalysis analysis, Dice dice) {
        List<SamplePerson> chiefs =
                people.stream().filter(person -> person.role().equals("Kommunalsjef")).toList();
        return people.stream()
                .filter(person -> person.role().equals("Enhetsleder"))
                .filter(person -> person.unit().equals(analysis.unit()))
                .findFirst()
                .orElseGet(() -> dice.pick(chiefs))
                .name();
    }

    private static String step(@Nullable Integer step) {
        return step == null ? "" : step.toString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
