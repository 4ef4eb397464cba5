package no.rettesnor.sampledata.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/// The scales that the municipality rates risks on. Each has a list of risks of its own, since what
/// may be harmed differs.
enum SampleScale {
    SERVICE(
            "tjeneste",
            "Tjenester og HMS, 5 × 5",
            "ros-tjenester-og-hms.csv",
            "P Mennesker;S Tjeneste og bruker;E Økonomi;T Omdømme og tillit"),
    EMERGENCY(
            "beredskap",
            "Beredskap (helhetlig ROS), 5 × 5",
            "ros-beredskap.csv",
            "L Liv og helse;N Natur og kultur;E Økonomi;S Samfunnsstabilitet;G Styringsevne"),
    INFORMATION(
            "informasjon",
            "Informasjonssikkerhet, 4 × 4",
            "ros-informasjonssikkerhet.csv",
            "C Konfidensialitet;I Integritet;A Tilgjengelighet;P Personvern"),
    SIMPLE("enkel", "Enkel, 3 × 3", "ros-enkel.csv", "O Samlet");

    private final String word;
    private final String title;
    private final String file;
    private final String kinds;

    SampleScale(String word, String title, String file, String kinds) {
        this.word = word;
        this.title = title;
        this.file = file;
        this.kinds = kinds;
    }

    static SampleScale named(String word) {
        for (SampleScale scale : values()) {
            if (scale.word.equals(word)) {
                return scale;
            }
        }
        throw new IllegalStateException("No scale is called " + word);
    }

    /// What people call it.
    String title() {
        return title;
    }

    /// The file with the risks that are rated on it.
    String file() {
        return file;
    }

    /// What may be harmed: the name by its letter in the phrase files.
    Map<Character, String> kinds() {
        Map<Character, String> names = new LinkedHashMap<>();
        for (String kind : kinds.split(";")) {
            names.put(kind.charAt(0), kind.substring(2));
        }
        return names;
    }
}
