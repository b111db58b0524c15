package org.intertitle.automation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** The arguments of a job as JSON: one text under one name. Thread-safe. */
final class JobArguments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JobArguments() {}

    static String of(String name, String value) {
        ObjectNode node = JSON.createObjectNode();
        return node.put(name, value).toString();
    }

    static Optional<String> text(String arguments, String name) throws JsonProcessingException {
        return Optional.ofNullable(JSON.readTree(arguments).path(name).textValue());
    }
}
