package no.rettesnor.kernel;

/// A sentence or a word for users that can say itself in every language.
///
/// Modules hand texts around instead of strings, so a problem found deep in the store reaches a
/// Swedish window in Swedish and a bokmål report in bokmål.
@FunctionalInterface
public interface Text {

    /// The text in that language.
    String in(Language language);

    /// A text that is the same in all languages: a name, a number, what a user wrote.
    static Text verbatim(String words) {
        return language -> words;
    }
}
