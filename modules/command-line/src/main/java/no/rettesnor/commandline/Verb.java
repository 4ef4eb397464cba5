package no.rettesnor.commandline;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.function.Predicate;

/// One thing the program can be asked to do from a script. Features bring their own.
public interface Verb {

    /// The words that call it: `["import", "deviations"]`. The first may be shared with other
    /// features.
    List<String> path();

    /// What it does, one sentence of the help.
    Text purpose();

    /// What it can be told, in the order of the help.
    List<Argument> arguments();

    /// What it does with the store.
    StoreNeed storeNeed();

    /// What it does with the store when it is told certain things.
    ///
    /// @param given says whether an option or a flag was given, by its name
    default StoreNeed storeNeed(Predicate<String> given) {
        return storeNeed();
    }

    /// Does it.
    ///
    /// @throws ProblemException when it could not be done; nothing has been changed then
    Outcome run(VerbContext context) throws ProblemException;
}
