package no.rettesnor.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/// One JSON object for scripts: the facts, `outcome` by name, and `problem` when there was one.
record JsonAnswer(PrintWriter out, Language language) implements Answer {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public void outcome(Outcome outcome) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("outcome", outcome.code().name());
        object.putAll(outcome.data());
        write(object);
    }

    @Override
    public void problem(ExitCode code, Text sentence) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("outcome", code.name());
        object.put("problem", sentence.in(language));
        write(object);
    }

    private void write(Map<String, Object> object) {
        try {
            out.println(MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A verb's data is not plain: " + object, impossible);
        }
    }
}
