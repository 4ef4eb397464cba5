package no.rettesnor.commandline;

import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a verb lists: a sentence and the same facts for each thing, in order.
public final class Listing {

    private final String name;
    private final List<Text> sentences = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();

    /// @param name what the facts stand under for scripts, such as `reports`
    public Listing(String name) {
        this.name = name;
    }

    /// Adds one thing.
    ///
    /// @param about strings, numbers, booleans, lists and maps of these
    public void add(Text sentence, Map<String, Object> about) {
        sentences.add(sentence);
        facts.add(about);
    }

    /// Done, with all that was added; nothing is said when that is nothing.
    public Outcome done() {
        return Outcome.done(sentences, Map.of(name, facts));
    }

    /// Done, with all that was added.
    ///
    /// @param none said when there is nothing
    public Outcome done(Text none) {
        return Outcome.done(sentences.isEmpty() ? List.of(none) : sentences, Map.of(name, facts));
    }
}
