package org.intertitle.ui.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be known before the database is open, from {@code local.json} in the data folder: for
 * example {@code {"database": {"url": "jdbc:postgresql://localhost/intertitle", "user": "me"},
 * "appearance": {"theme": "dark"}}}. What it does not know, it keeps. Thread-safe.
 */
final class LocalSettings {

    private final DataFolder data;

    LocalSettings(DataFolder data) {
        this.data = data;
    }

    /** What can be wrong with the file. */
    enum Problem implements ErrorCode {
        /** It is no JSON object; arguments: the file, what the reader says. */
        UNREADABLE("local_settings.unreadable"),
        /** A section is no section, as of a newer version; arguments: the file, the section. */
        FOREIGN("local_settings.foreign");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The text at {@code section.name}; null where there is none. */
    @Nullable String text(String section, String name) {
        return values().section(section).get(name) instanceof String text ? text : null;
    }

    /** The number at {@code section.name}; the other one where there is none. */
    double number(String section, String name, double other) {
        return values().section(section).get(name) instanceof Double number
                        && Double.isFinite(number)
                ? number
                : other;
    }

    /** All texts of a section by their names. */
    Map<String, String> texts(String section) {
        Map<String, String> texts = new TreeMap<>();
        values().section(section)
                .forEach((name, value) -> {
                    if (value instanceof String text) {
                        texts.put(name, text);
                    }
                });
        return texts;
    }

    /** All that is there, as a copy. */
    ObjectNode all() {
        return read();
    }

    /** Makes these the texts of the section; what is no text there stays. */
    synchronized void putAll(String section, Map<String, String> texts) {
        ObjectNode all = read();
        ObjectNode values = section(all, section);
        values.properties().removeIf(entry -> entry.getValue().isTextual());
        new TreeMap<>(texts)
                .forEach((name, text) -> {
                    if (!values.has(name)) {
                        values.put(name, text);
                    }
                });
        write(all);
    }

    /** Puts a text in the place of whatever there was. */
    synchronized void put(String section, String name, String value) {
        ObjectNode all = read();
        section(all, section).put(name, value);
        write(all);
    }

    /** Puts a number in the place of another; what is no number stays. */
    synchronized void put(String section, String name, double value) {
        ObjectNode all = read();
        ObjectNode values = section(all, section);
        if (values.path(name).isMissingNode() || values.path(name).isNumber()) {
            values.put(name, value);
            write(all);
        }
    }

    synchronized void remove(String section, String name) {
        ObjectNode all = read();
        section(all, section).remove(name);
        write(all);
    }

    private ObjectNode section(ObjectNode all, String name) {
        return switch (all.path(name)) {
            case ObjectNode section -> section;
            case MissingNode _ -> all.putObject(name);
            default -> throw new AppException(Problem.FOREIGN, data.localSettings(), name);
        };
    }

    private void write(ObjectNode all) {
        data.write(data.localSettings(), all.toPrettyString() + "\n");
    }

    private LocalValues values() {
        try {
            return LocalValues.parse(text());
        } catch (JsonProcessingException e) {
            throw new AppException(
                    Problem.UNREADABLE, e, data.localSettings(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode read() {
        try {
            if (new JsonMapper().readTree(text()) instanceof ObjectNode all) {
                return all;
            }
            throw new AppException(Problem.UNREADABLE, data.localSettings(), "no JSON object");
        } catch (JsonProcessingException e) {
            throw new AppException(
                    Problem.UNREADABLE, e, data.localSettings(), e.getOriginalMessage());
        }
    }

    private String text() {
        return data.read(data.localSettings()).orElse("{}");
    }
}
