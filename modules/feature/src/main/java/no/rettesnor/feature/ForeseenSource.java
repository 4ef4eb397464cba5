package no.rettesnor.feature;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.Set;

/// What a feature has foreseen, so that whoever keeps a register of what has happened can tie that
/// to it. What is tied to it, the register tells through its [OccurrenceSource].
public interface ForeseenSource {

    /// What references call one, such as `risk`.
    String kind();

    /// What users call them, such as “Risikoer”.
    Text name();

    /// The tables whose changes change what [#all] answers.
    Set<String> tables();

    /// All of them, in the order to choose from. Call in the background.
    List<Foreseen> all();
}
