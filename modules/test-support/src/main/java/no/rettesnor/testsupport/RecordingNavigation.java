package no.rettesnor.testsupport;

import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Navigation;

import java.util.ArrayList;
import java.util.List;

/// Keeps where a page wanted to go: `deviation:7`, `reports?2025`, `back`, `forward`, `inspect`.
public final class RecordingNavigation implements Navigation {

    private final List<String> moves = new ArrayList<>();

    public List<String> moves() {
        return moves;
    }

    @Override
    public void open(Ref object) {
        moves.add(object.toString());
    }

    @Override
    public void open(String page, String argument) {
        moves.add(argument.isEmpty() ? page : page + "?" + argument);
    }

    @Override
    public void visited(Ref object, String title) {
        moves.add("visited " + object + " " + title);
    }

    @Override
    public void back() {
        moves.add("back");
    }

    @Override
    public void forward() {
        moves.add("forward");
    }

    @Override
    public void inspect() {
        moves.add("inspect");
    }
}
