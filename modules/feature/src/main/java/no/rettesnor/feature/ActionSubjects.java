package no.rettesnor.feature;

import no.rettesnor.kernel.Text;
import no.rettesnor.store.StoreSession;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One kind of things that actions belong to, told by the feature that keeps them, so that whoever
/// lists all actions need not know that feature.
public interface ActionSubjects {

    /// The kind as references name it, such as `deviation`.
    String kind();

    /// What the kind is called in a filter, such as “Avvik”.
    Text name();

    /// The tables whose changes change what [#describe] answers.
    Set<String> tables();

    /// Describes those of the ids that are there. May be asked about a hundred thousand at once, on
    /// any thread.
    ///
    /// @return by id
    Map<String, ActionSubject> describe(Collection<String> ids);

    /// The ids of those that people call by that number, for whoever types it into a filter.
    ///
    /// @param typed anything: “2025-0143”, “r7”, “lås”
    /// @return none when it is no such number
    List<String> numbered(String typed);

    /// Finds them by what other systems call them, while actions are imported.
    ///
    /// @param session the unit of work that the import is
    /// @param municipalityId whose
    Finder finder(StoreSession session, String municipalityId);

    /// Finds subjects by what people and other systems call them.
    interface Finder {

        /// The ids of those that go by that number.
        ///
        /// @param source the system that the number was read from
        /// @param number as it stands in the file: “2025-0143”, “R7”
        /// @return none when there is no such thing; several when it cannot be known which is meant
        List<String> find(String source, String number);
    }
}
