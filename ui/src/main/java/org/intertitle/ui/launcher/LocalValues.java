package org.intertitle.ui.launcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The texts and numbers in the sections of the local settings, read token by token: the window
 * waits for them, and a tree would cost it more than all the rest of reading. Immutable.
 */
record LocalValues(Map<String, Map<String, Object>> sections) {

    LocalValues {
        sections = Map.copyOf(sections);
    }

    /**
     * What the text of the file says.
     *
     * @throws JsonParseException where it is no JSON object
     */
    static LocalValues parse(String text) throws IOException {
        Map<String, Map<String, Object>> sections = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    sections.put(name, section(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new LocalValues(sections);
    }

    private static Map<String, Object> section(JsonParser parser) throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                values.put(name, parser.getText());
            } else if (value.isNumeric()) {
                values.put(name, parser.getDoubleValue());
            } else {
                parser.skipChildren();
            }
        }
        return values;
    }

    /** The values of a section by their names, each a {@code String} or a {@code Double}. */
    Map<String, Object> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
