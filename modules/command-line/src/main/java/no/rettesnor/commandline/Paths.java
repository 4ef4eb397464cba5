package no.rettesnor.commandline;

import no.rettesnor.kernel.ProblemException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Paths as people type them.
final class Paths {

    private Paths() {}

    static Path of(String text) throws ProblemException {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw new ProblemException(CommandLineTexts.text("problem.path", text), notAPath);
        }
    }
}
