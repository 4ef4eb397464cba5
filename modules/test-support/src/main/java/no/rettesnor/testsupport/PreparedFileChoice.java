package no.rettesnor.testsupport;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.FileChoice;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Chooses the files that the test has prepared, one after the other, and then cancels.
public final class PreparedFileChoice implements FileChoice {

    private final Deque<Path> prepared = new ArrayDeque<>();

    public void willChoose(Path path) {
        prepared.add(path);
    }

    @Override
    public Optional<Path> open(Text title, List<Kind> kinds) {
        return Optional.ofNullable(prepared.poll());
    }

    @Override
    public Optional<Path> save(Text title, String suggestedName, Kind kind) {
        return Optional.ofNullable(prepared.poll());
    }

    @Override
    public Optional<Path> folder(Text title) {
        return Optional.ofNullable(prepared.poll());
    }
}
