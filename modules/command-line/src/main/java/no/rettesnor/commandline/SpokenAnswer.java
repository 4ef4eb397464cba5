package no.rettesnor.commandline;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.io.PrintWriter;

/// Sentences for people.
record SpokenAnswer(PrintWriter out, PrintWriter err, Language language) implements Answer {

    @Override
    public void outcome(Outcome outcome) {
        outcome.sentences().forEach(sentence -> out.println(sentence.in(language)));
    }

    @Override
    public void problem(ExitCode code, Text sentence) {
        err.println(sentence.in(language));
    }
}
