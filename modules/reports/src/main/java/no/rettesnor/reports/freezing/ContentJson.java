package no.rettesnor.reports.freezing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ReportContent;

import java.io.IOException;

/// Content as JSON, and back. The same content gives the same letters, so that a checksum holds:
/// properties stand in alphabetical order, and every text is in the report's own language.
public final class ContentJson {

    private ContentJson() {}

    /// The content as one JSON object.
    public static String write(ReportContent content) {
        try {
            return mapper(content.language()).writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalStateException when it is not such JSON; whoever reads a snapshot has
    ///   compared its checksum first
    public static ReportContent read(String json) {
        try {
            return mapper(Language.NB).readValue(json, ReportContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static JsonMapper mapper(Language language) {
        SimpleModule texts = new SimpleModule();
        texts.addSerializer(Text.class, new Said(language));
        texts.addDeserializer(Text.class, new Verbatim());
        return JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .addMixIn(ContentPart.class, Parts.class)
                .addModule(texts)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ContentPart.Words.class, name = "words"),
        @JsonSubTypes.Type(value = ContentPart.Shown.class, name = "figure"),
        @JsonSubTypes.Type(value = ContentPart.HandTable.class, name = "table"),
        @JsonSubTypes.Type(value = ContentPart.WordTable.class, name = "words-table"),
        @JsonSubTypes.Type(value = ContentPart.Unfilled.class, name = "unfilled")
    })
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface Parts {}

    private static final class Said extends StdSerializer<Text> {

        private static final long serialVersionUID = 1L;

        private final Language language;

        Said(Language language) {
            super(Text.class);
            this.language = language;
        }

        @Override
        public void serialize(Text value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.in(language));
        }
    }

    private static final class Verbatim extends StdDeserializer<Text> {

        private static final long serialVersionUID = 1L;

        Verbatim() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return Text.verbatim(json.getValueAsString(""));
        }
    }
}
