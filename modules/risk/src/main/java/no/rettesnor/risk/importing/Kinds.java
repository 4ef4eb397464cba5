package no.rettesnor.risk.importing;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// All that may be harmed in any scale, by the kind's code, with what it is called.
final class Kinds {

    private Kinds() {}

    /// @param scales those in the store
    static Map<String, Text> of(Templates templates, Collection<Scale> scales) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (ScaleTemplate template : ScaleTemplate.values()) {
            for (ConsequenceKind kind : templates.scale(template, Language.NB).kinds()) {
                names.putIfAbsent(
                        kind.code(),
                        language -> name(templates.scale(template, language), kind.code()));
            }
        }
        // What the users call it themselves comes before our own words.
        for (Scale scale : scales) {
            for (ConsequenceKind kind : scale.kinds()) {
                if (!isOurs(names.get(kind.code()), kind.name())) {
                    names.put(kind.code(), Text.verbatim(kind.name()));
                }
            }
        }
        names.remove(ScaleChoices.OVERALL);
        return names;
    }

    private static boolean isOurs(@Nullable Text known, String name) {
        for (Language language : Language.values()) {
            if (known != null && known.in(language).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Scale scale, String code) {
        return scale.kind(code).map(ConsequenceKind::name).orElse(code.toLowerCase(Locale.ROOT));
    }
}
