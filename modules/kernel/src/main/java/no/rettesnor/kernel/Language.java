package no.rettesnor.kernel;

import java.util.Locale;
import java.util.Optional;

/// The languages the program speaks and writes in. Never mixed within one window or one export.
public enum Language {
    NB("nb", "NO", "Bokmål"),
    NN("nn", "NO", "Nynorsk"),
    SV("sv", "SE", "Svenska"),
    EN("en", "GB", "English");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, String country, String ownName) {
        this.tag = tag;
        this.locale = Locale.of(tag, country);
        this.ownName = ownName;
    }

    /// `nb`, `nn`, `sv` or `en`, as in file names and on the command line.
    public String tag() {
        return tag;
    }

    /// The locale for numbers, dates, sorting and spelling.
    public Locale locale() {
        return locale;
    }

    /// The language's name in itself, for the list where a user chooses.
    public String ownName() {
        return ownName;
    }

    /// The language with this tag, in any letter case.
    public static Optional<Language> byTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// The language of a machine: `no` counts as bokmål, and so does everything the program does
    /// not speak, or that nobody has chosen: without a locale Java says English of no country.
    public static Language of(Locale locale) {
        boolean chosen = !locale.getCountry().isEmpty();
        return byTag(locale.getLanguage()).filter(found -> chosen || found != EN).orElse(NB);
    }
}
