package no.rettesnor.app.start;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;

import java.nio.file.Path;

/// The store that the window works on. Another can take its place.
final class OpenStore implements AutoCloseable {

    private final Opening opening;
    private Store current;

    /// Opens a store with the user's name and language of that moment, and makes it when it is not
    /// there.
    @FunctionalInterface
    interface Opening {
        Store open(Path file) throws ProblemException;
    }

    OpenStore(Opening opening, Path file) throws ProblemException {
        this.opening = opening;
        this.current = opening.open(file);
    }

    Store current() {
        return current;
    }

    /// Opens that file instead. When it cannot be opened the one that is open stays.
    void change(Path file) throws ProblemException {
        Store next = opening.open(file);
        current.close();
        current = next;
    }

    /// Closes the store while its file is worked on, and opens it again whatever comes of that.
    void whileClosed(FileWork work) throws ProblemException {
        Path file = current.file();
        current.close();
        try {
            work.run(file);
        } finally {
            current = opening.open(file);
        }
    }

    /// Work on a closed file.
    @FunctionalInterface
    interface FileWork {
        void run(Path file) throws ProblemException;
    }

    @Override
    public void close() {
        current.close();
    }
}
