package no.rettesnor.commandline;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;

import java.nio.file.Path;

/// Opens the store that a verb works on; the program knows which features keep rows in it.
@FunctionalInterface
public interface StoreOpening {

    /// @param need one that asks for an open store
    /// @throws ProblemException when there is no such store, or it cannot be opened that way
    Store open(Path file, StoreNeed need, Language language) throws ProblemException;
}
