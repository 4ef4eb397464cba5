package no.rettesnor.risk.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Scales to begin with. What they say becomes the users' own, in their language, once chosen.
public enum ScaleTemplate {
    /// Weekly to never, for services, health and safety.
    SERVICE("service-5x5.json"),
    /// Return periods, after the guides of the Directorate for Civil Protection for municipalities.
    EMERGENCY("emergency-5x5.json"),
    /// Confidentiality, integrity, availability and privacy.
    INFORMATION("information-4x4.json"),
    /// For a first conversation.
    SIMPLE("simple-3x3.json");

    private final String resource;

    ScaleTemplate(String resource) {
        this.resource = resource;
    }

    /// The name for users.
    public Text label() {
        return RiskTexts.text("template." + name());
    }

    /// The scale with its words in that language.
    public Scale scale(Language language) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = ScaleTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No such template: " + resource);
            }
            String key = language.name().toLowerCase(Locale.ROOT);
            return mapper.treeToValue(said(mapper.readTree(in), key), Scale.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a scale: " + resource, damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A text in four languages becomes the one in that language.
    private static JsonNode said(JsonNode node, String language) {
        if (node instanceof ObjectNode object) {
            if (object.has("nb")) {
                return TextNode.valueOf(object.required(language).textValue());
            }
            ObjectNode result = object.objectNode();
            object.properties()
                    .forEach(entry -> result.set(entry.getKey(), said(entry.getValue(), language)));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = array.arrayNode();
            array.forEach(element -> result.add(said(element, language)));
            return result;
        }
        return node;
    }
}
