package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.intertitle.ui.launcher.RealOpener;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One command line that was run in this process: its exit code and what it printed. */
record Ran(int code, String out, String err) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Runs a command on a data folder. */
    static Ran in(Path data, String... arguments) {
        List<String> line = new ArrayList<>(List.of("--data-dir", data.toString()));
        line.addAll(List.of(arguments));
        return of(line.toArray(String[]::new));
    }

    static Ran of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                new Cli(RealOpener.create(), new PrintWriter(out), new PrintWriter(err))
                        .run(arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    Ran ends(int expected) {
        assertThat(code).as(out + err).isEqualTo(expected);
        return this;
    }

    /** The answers, of which each line must be one JSON object. */
    List<JsonNode> answers() {
        return out.lines().map(Ran::object).toList();
    }

    /** The only answer. */
    JsonNode answer() {
        assertThat(answers()).hasSize(1);
        return answers().getFirst();
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            assertThat(node.isObject()).as(line).isTrue();
            return node;
        } catch (JsonProcessingException e) {
            throw new AssertionError("standard output holds more than JSON: " + line, e);
        }
    }
}
