package no.rettesnor.sampledata;

import java.io.InputStream;
import java.util.List;

/// Eksempelkommunen: an invented municipality with three years of deviations, and its risk
/// analyses.
public final class SampleMunicipality {

    /// What it is called.
    public static final String NAME = "Eksempelkommunen";

    private static final List<String> NAMES =
            List.of(
                    "organisasjon.csv",
                    "arsverk.csv",
                    "personer.csv",
                    "avvik-2023.csv",
                    "avvik-2024.csv",
                    "avvik-2025.xlsx",
                    "tiltak.csv",
                    "ros-analyser.csv",
                    "ros-tjenester-og-hms.csv",
                    "ros-beredskap.csv",
                    "ros-informasjonssikkerhet.csv",
                    "ros-enkel.csv",
                    "ros-i-registeret.csv",
                    "ros-tiltak.csv");

    private SampleMunicipality() {}

    /// Its files, in the order in which they are to be imported.
    public static List<SampleFile> files() {
        return NAMES.stream().map(SampleMunicipality::file).toList();
    }

    /// One of its files.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public static SampleFile file(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("Not a file of " + NAME + ": " + name);
        }
        return new SampleFile(name, () -> open(name));
    }

    private static InputStream open(String name) {
        InputStream in = SampleMunicipality.class.getResourceAsStream("eksempelkommunen/" + name);
        if (in == null) {
            throw new IllegalStateException("The program was packed without " + name);
        }
        return in;
    }
}
