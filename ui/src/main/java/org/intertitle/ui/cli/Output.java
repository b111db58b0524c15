package org.intertitle.ui.cli;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Prints answers to standard output, as text or as JSON, and everything else to standard error.
 * Absent values are left out of the JSON.
 */
final class Output {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.NON_NULL))
                    .build();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<Boolean> json;

    Output(PrintWriter out, PrintWriter err, Supplier<Boolean> json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    boolean json() {
        return json.get();
    }

    /** One answer: its record as a line of JSON, or its text. */
    void answer(Object record, Supplier<String> text) {
        if (json()) {
            out.println(toJson(record));
        } else {
            String lines = text.get();
            if (!lines.isEmpty()) {
                out.println(lines);
            }
        }
        out.flush();
    }

    /** A line for people only: not printed as JSON. */
    void line(String text) {
        if (!json()) {
            out.println(text);
            out.flush();
        }
    }

    /** Raw text that is the answer itself, such as a script. */
    void raw(String text) {
        out.print(text);
        out.flush();
    }

    /** Progress, hints and errors. */
    void note(String text) {
        err.println(text);
        err.flush();
    }

    PrintWriter err() {
        return err;
    }

    static String toJson(Object record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectMapper mapper() {
        return JSON;
    }
}
