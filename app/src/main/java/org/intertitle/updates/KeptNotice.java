package org.intertitle.updates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.intertitle.kernel.DataFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the last notice with its signature in the data folder, so that it is there after a restart
 * and believed no more than when it came.
 */
final class KeptNotice {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE = Path.of("update.json");

    private final DataFolder data;

    KeptNotice(DataFolder data) {
        this.data = data;
    }

    void keep(SignedNotice signed) {
        try {
            String text =
                    JSON.writeValueAsString(
                            JSON.createObjectNode()
                                    .put("notice", signed.notice())
                                    .put("signature", signed.signature()));
            data.write(FILE, text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty too where something else lies there. */
    Optional<SignedNotice> read() {
        return data.read(FILE).flatMap(KeptNotice::parse);
    }

    private static Optional<SignedNotice> parse(String text) {
        try {
            JsonNode all = JSON.readTree(text);
            return Optional.of(
                    new SignedNotice(bytes(all.path("notice")), bytes(all.path("signature"))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode value) throws IOException {
        byte[] bytes = value.binaryValue();
        return bytes == null ? new byte[0] : bytes;
    }
}
