package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import java.util.Collection;
import java.util.List;

/// The safeguards that a feature keeps, for others to rest on.
public interface SafeguardSource {

    /// What they are called in references, such as `role`.
    String kind();

    /// What users call one of them.
    Text name();

    /// The tables that decide how they stand; whoever shows them follows these.
    Collection<String> tables();

    /// Those whose label holds the words.
    ///
    /// @param words empty for the first ones
    /// @param most how many at most
    List<Safeguard> find(String words, int most);

    /// How these stand now. Those that are no longer there are left out.
    List<Safeguard> describe(Collection<Ref> refs);
}
