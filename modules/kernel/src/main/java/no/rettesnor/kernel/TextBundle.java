package no.rettesnor.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/// The texts of one module, in `texts_nb.properties`, `_nn`, `_sv` and `_en` beside its code.
///
/// Each module keeps one, made with its own lookup, because a resource bundle of a named module can
/// only be found from inside that module:
///
/// ```java
/// static final TextBundle TEXTS = new TextBundle(
///         locale -> ResourceBundle.getBundle("no.rettesnor.store.texts", locale));
/// ```
///
/// Patterns are those of [MessageFormat]: `{0}` for arguments, and an apostrophe is written twice.
public final class TextBundle {

    private final Function<Locale, ResourceBundle> lookup;

    /// @param lookup finds the bundle of exactly that locale; called from inside the owning module
    public TextBundle(Function<Locale, ResourceBundle> lookup) {
        this.lookup = lookup;
    }

    /// The text with that key. Arguments that are texts themselves are said in the same language.
    ///
    /// The key is looked up when the text is said.
    ///
    /// @throws java.util.MissingResourceException when said, if no bundle has the key
    public Text text(String key, Object... arguments) {
        List<Object> kept = List.of(arguments);
        return language -> {
            String pattern = lookup.apply(language.locale()).getString(key);
            if (kept.isEmpty() && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
                // As it stands; an export says some of these a million times.
                return pattern;
            }
            Object[] said = new Object[kept.size()];
            for (int i = 0; i < said.length; i++) {
                said[i] = kept.get(i) instanceof Text text ? text.in(language) : kept.get(i);
            }
            return new MessageFormat(pattern, language.locale()).format(said);
        };
    }
}
