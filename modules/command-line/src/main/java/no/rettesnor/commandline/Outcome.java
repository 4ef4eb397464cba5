package no.rettesnor.commandline;

import no.rettesnor.kernel.Text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a verb has to say when it is done: sentences for people and the same facts for scripts.
///
/// @param code what the process ends with
/// @param sentences shown without `--json`
/// @param data shown with `--json`: strings, numbers, booleans, lists and maps of these, in order
public record Outcome(ExitCode code, List<Text> sentences, Map<String, Object> data) {

    public Outcome {
        sentences = List.copyOf(sentences);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// Done, with these sentences and facts.
    public static Outcome done(List<Text> sentences, Map<String, Object> data) {
        return new Outcome(ExitCode.DONE, sentences, data);
    }
}
