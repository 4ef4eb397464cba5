package no.rettesnor.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where the user has been, as in a browser: going somewhere new forgets what lay ahead.
final class History {

    private static final int REMEMBERED = 50;

    private final Deque<Location> behind = new ArrayDeque<>();
    private final Deque<Location> ahead = new ArrayDeque<>();
    private final BooleanProperty hasBack = new SimpleBooleanProperty();
    private final BooleanProperty hasForward = new SimpleBooleanProperty();
    private @Nullable Location here;

    BooleanProperty hasBackProperty() {
        return hasBack;
    }

    BooleanProperty hasForwardProperty() {
        return hasForward;
    }

    Optional<Location> here() {
        return Optional.ofNullable(here);
    }

    /// The user went there.
    void visit(Location location) {
        if (location.equals(here)) {
            return;
        }
        if (here != null) {
            behind.push(here);
            if (behind.size() > REMEMBERED) {
                behind.removeLast();
            }
        }
        here = location;
        ahead.clear();
        update();
    }

    Optional<Location> back() {
        return move(behind, ahead);
    }

    Optional<Location> forward() {
        return move(ahead, behind);
    }

    private Optional<Location> move(Deque<Location> from, Deque<Location> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (here != null) {
            to.push(here);
        }
        here = from.pop();
        update();
        return Optional.of(here);
    }

    private void update() {
        hasBack.set(!behind.isEmpty());
        hasForward.set(!ahead.isEmpty());
    }
}
