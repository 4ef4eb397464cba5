package no.rettesnor.risk.importing;

import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Scale;

import java.util.List;

/// One of the two things that a risk is rated by.
enum Axis {
    LIKELIHOOD("likelihood", "SPL"),
    CONSEQUENCE("consequence", "KCI");

    private final String word;
    private final String letters;

    Axis(String word, String letters) {
        this.word = word;
        this.letters = letters;
    }

    /// What it is called in the list of words.
    String word() {
        return word;
    }

    /// What spreadsheets put before its steps: `S3`, `K4`.
    List<String> letters() {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    /// The names of its steps, the mildest first.
    List<String> names(Scale scale) {
        return this == LIKELIHOOD
                ? scale.likelihoods().stream().map(Level::name).toList()
                : scale.consequences();
    }
}
