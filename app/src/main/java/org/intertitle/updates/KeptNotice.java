package org.intertitle.updates;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.intertitle.kernel.DataFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps in the data folder when it was asked, and the last notice with its signature, so that it is
 * there after a restart and believed no more than when it came. What else lies there counts as
 * nothing.
 */
final class KeptNotice {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE = Path.of("update.json");

    private final DataFolder data;

    KeptNotice(DataFolder data) {
        this.data = data;
    }

    /** It is going to be asked. */
    void asking(Instant now) {
        write(read().put("asked", now.toString()));
    }

    Optional<Instant> asked() {
        try {
            return Optional.of(Instant.parse(read().path("asked").asText()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    void keep(SignedNotice signed) {
        write(read().put("notice", signed.notice()).put("signature", signed.signature()));
    }

    Optional<SignedNotice> notice() {
        ObjectNode all = read();
        try {
            byte[] notice = all.path("notice").binaryValue();
            byte[] signature = all.path("signature").binaryValue();
            return notice == null || signature == null
                    ? Optional.empty()
                    : Optional.of(new SignedNotice(notice, signature));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private ObjectNode read() {
        try {
            return JSON.readTree(data.read(FILE).orElse("")) instanceof ObjectNode all
                    ? all
                    : JSON.createObjectNode();
        } catch (IOException _) {
            return JSON.createObjectNode();
        }
    }

    private void write(ObjectNode all) {
        data.write(FILE, all + "\n");
    }
}
