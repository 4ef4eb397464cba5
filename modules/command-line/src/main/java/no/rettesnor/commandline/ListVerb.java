package no.rettesnor.commandline;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.util.List;

/// A verb that is told nothing and lists what is in the store.
public final class ListVerb implements Verb {

    private final List<String> path;
    private final Text purpose;
    private final Reading reading;

    /// What is listed.
    public interface Reading {

        /// @throws ProblemException when it cannot be read
        Outcome read(VerbContext context) throws ProblemException;
    }

    /// @param path the words that call it
    /// @param purpose one sentence of the help
    public ListVerb(List<String> path, Text purpose, Reading reading) {
        this.path = List.copyOf(path);
        this.purpose = purpose;
        this.reading = reading;
    }

    @Override
    public List<String> path() {
        return path;
    }

    @Override
    public Text purpose() {
        return purpose;
    }

    @Override
    public List<Argument> arguments() {
        return List.of();
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        return reading.read(context);
    }
}
