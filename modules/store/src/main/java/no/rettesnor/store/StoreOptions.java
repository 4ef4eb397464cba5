package no.rettesnor.store;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// How a store is opened.
///
/// @param features in order, those that others' tables refer to first; the store's own comes by
///   itself
/// @param user who edits, as the log will say it
/// @param language in which the log's words are written
/// @param clock when edits happen
/// @param ids ids for new rows
public record StoreOptions(
        List<StoreFeature> features, String user, Language language, Clock clock, IdSource ids) {

    public StoreOptions {
        features = List.copyOf(features);
        if (user.isBlank()) {
            throw new IllegalArgumentException("The log must be able to say who");
        }
    }

    /// The one at the keyboard, in the machine's language, now.
    public static StoreOptions of(List<StoreFeature> features) {
        String user = System.getProperty("user.name", "");
        return new StoreOptions(
                features,
                user.isBlank() ? "?" : user,
                Language.of(Locale.getDefault()),
                Clock.systemUTC(),
                IdSource.timeOrdered());
    }

    /// The same with another user.
    public StoreOptions as(String otherUser) {
        return new StoreOptions(features, otherUser, language, clock, ids);
    }

    /// The same with another language.
    public StoreOptions in(Language otherLanguage) {
        return new StoreOptions(features, user, otherLanguage, clock, ids);
    }
}
