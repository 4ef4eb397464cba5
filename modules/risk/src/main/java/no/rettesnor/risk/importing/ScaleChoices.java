package no.rettesnor.risk.importing;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The scales that a register may have been rated on: those in the store, the templates, and the
/// templates with one consequence for all, as spreadsheets mostly have it.
final class ScaleChoices {

    /// The kind that stands for all of them.
    static final String OVERALL = "OVERALL";

    private static final String TEMPLATE = "template:";
    private static final String ONE = "one:";

    private final Map<String, ScaleVersion> versions = new LinkedHashMap<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, Text> names = new LinkedHashMap<>();

    /// @param known those in the store, the newest version of each first
    /// @param language of what is made of a template
    ScaleChoices(List<ScaleVersion> known, Templates templates, Language language) {
        Set<String> replaced = new HashSet<>();
        known.forEach(version -> replaced.add(String.valueOf(version.replaces())));
        for (ScaleVersion version : known) {
            versions.put(version.id(), version);
            if (!replaced.contains(version.id())) {
                offer(
                        version.id(),
                        version.scale(),
                        RiskTexts.text("import.scale", version.name(), version.version()));
            }
        }
        for (ScaleTemplate template : ScaleTemplate.values()) {
            Scale scale = templates.scale(template, language);
            offer(TEMPLATE + template.name(), scale, template.label());
            if (scale.kinds().size() > 1) {
                offer(
                        ONE + template.name(),
                        withOneKind(scale, language),
                        RiskTexts.text("import.scale.one", template.label()));
            }
        }
    }

    private void offer(String key, Scale scale, Text name) {
        scales.put(key, scale);
        names.put(key, name);
    }

    private static Scale withOneKind(Scale scale, Language language) {
        return new Scale(
                scale.likelihoodAxis(),
                scale.consequenceAxis(),
                scale.likelihoods(),
                scale.consequences(),
                List.of(
                        new ConsequenceKind(
                                OVERALL,
                                RiskTexts.text("import.kind.overall").in(language),
                                Collections.nCopies(scale.consequences().size(), ""))),
                scale.bands(),
                scale.cells());
    }

    /// For a field of an import.
    List<ImportChoice> choices() {
        List<ImportChoice> choices = new ArrayList<>();
        names.forEach(
                (key, name) -> {
                    ScaleVersion version = versions.get(key);
                    choices.add(
                            version == null
                                    ? ImportChoice.of(key, name)
                                    : ImportChoice.of(key, name, version.name()));
                });
        return choices;
    }

    /// All of them by their keys, those in the store first.
    Map<String, Scale> scales() {
        return Collections.unmodifiableMap(scales);
    }

    /// The scale of a choice.
    ///
    /// @throws IllegalArgumentException when it is none of the choices
    Scale scale(String key) {
        Scale scale = scales.get(key);
        if (scale == null) {
            throw new IllegalArgumentException("No scale " + key);
        }
        return scale;
    }

    /// The name of a choice.
    Text name(String key) {
        return names.getOrDefault(key, Text.verbatim(key));
    }

    /// The version in the store that says the same; null when there is none.
    @Nullable ScaleVersion stored(String key) {
        ScaleVersion version = versions.get(key);
        if (version != null) {
            return version;
        }
        Scale wanted = scale(key);
        return versions.values().stream()
                .filter(each -> each.scale().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
