package org.intertitle.ui.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the database is open, from {@code local.json} in the data folder: for
 * example {@code {"database": {"url": "jdbc:postgresql://localhost/intertitle", "user": "me"}}}.
 */
record LocalSettings(
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword) {

    /** What can be wrong with the file. */
    enum Problem implements ErrorCode {
        /** It is no JSON; arguments: the file, what the reader says. */
        UNREADABLE;

        @Override
        public String code() {
            return "local_settings.unreadable";
        }
    }

    static LocalSettings read(DataFolder data) {
        String text = data.read(data.localSettings()).orElse("{}");
        try {
            JsonNode database = new JsonMapper().readTree(text).path("database");
            return new LocalSettings(
                    text(database, "url"), text(database, "user"), text(database, "password"));
        } catch (JsonProcessingException e) {
            throw new AppException(
                    Problem.UNREADABLE, e, data.localSettings(), e.getOriginalMessage());
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.asText() : null;
    }
}
