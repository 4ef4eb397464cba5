package no.rettesnor.commandline;

import no.rettesnor.kernel.Text;

/// How the end of a run is told.
interface Answer {

    void outcome(Outcome outcome);

    void problem(ExitCode code, Text sentence);
}
