package org.intertitle.ui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is wrong with JSON that a person wrote, in words. */
final class JsonProblem {
    private JsonProblem() {}

    /** What is wrong with it and where, without the words of a programmer. */
    static String of(JsonProcessingException problem) {
        var location = problem.getLocation();
        String place =
                location == null || location.getLineNr() < 1
                        ? ""
                        : " (line %d, column %d)"
                                .formatted(location.getLineNr(), location.getColumnNr());
        String text =
                switch (problem) {
                    case UnrecognizedPropertyException unknown ->
                            "there is no field '%s'; allowed are %s"
                                    .formatted(
                                            unknown.getPropertyName(),
                                            Objects.requireNonNullElse(
                                                    unknown.getKnownPropertyIds(), List.of()));
                    case JsonMappingException wrong when !wrong.getPath().isEmpty() ->
                            "the value of %s is of the wrong type".formatted(path(wrong));
                    case JsonMappingException _ ->
                            "a JSON object with name and languages is asked for";
                    default -> problem.getOriginalMessage();
                };
        return text + place;
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
