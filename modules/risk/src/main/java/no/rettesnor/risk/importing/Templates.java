package no.rettesnor.risk.importing;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;

import java.util.EnumMap;
import java.util.Map;

/// The templates in all languages, read once: an import asks for their words again and again.
final class Templates {

    private final Map<ScaleTemplate, Map<Language, Scale>> scales =
            new EnumMap<>(ScaleTemplate.class);

    /// The template with its words in that language.
    Scale scale(ScaleTemplate template, Language language) {
        return scales.computeIfAbsent(template, _ -> new EnumMap<>(Language.class))
                .computeIfAbsent(language, template::scale);
    }
}
