package org.intertitle.updates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.intertitle.updates.NoticeReading.Why;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a notice: {@code {"version": "1.2.0", "date": "2027-01-31", "page": "https://…", "notes":
 * {"en": "…", "de": "…"}}}, signed by Ed25519 (RFC 8032) over its bytes, the signature in Base64.
 * Nothing of it is looked at before the signature holds. Thread-safe.
 */
final class NoticeReader {

    static final int MOST_BYTES = 32 * 1024;
    static final int MOST_SIGNATURE = 256;

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_NOTES = 4_000;
    private static final int LONGEST_PAGE = 500;

    private final UpdateChannel channel;
    private final Clock clock;

    NoticeReader(UpdateChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    NoticeReading read(SignedNotice signed) {
        if (signed.notice().length > MOST_BYTES || signed.signature().length > MOST_SIGNATURE) {
            return new NoticeReading.Refused(Why.TOO_LARGE);
        }
        if (!holds(signed)) {
            return new NoticeReading.Refused(Why.BAD_SIGNATURE);
        }
        return parse(signed.notice())
                .map(this::judge)
                .orElse(new NoticeReading.Refused(Why.GARBAGE));
    }

    private NoticeReading judge(Notice notice) {
        int order = notice.version().compareTo(channel.running());
        // Somewhere it is tomorrow already.
        LocalDate latest = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        if (notice.date().isAfter(latest)) {
            return new NoticeReading.Refused(Why.FROM_THE_FUTURE);
        }
        if (order == 0) {
            return new NoticeReading.UpToDate();
        }
        return order < 0 ? new NoticeReading.Refused(Why.OLDER) : new NoticeReading.Newer(notice);
    }

    private boolean holds(SignedNotice signed) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(channel.key());
            check.update(signed.notice());
            return check.verify(Base64.getMimeDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<Notice> parse(byte[] bytes) {
        try {
            JsonNode all = JSON.readTree(bytes);
            LocalDate date = LocalDate.parse(all.path("date").asText());
            return Version.of(all.path("version").asText())
                    .flatMap(version ->
                            page(all.path("page").asText())
                                    .map(page ->
                                            new Notice(
                                                    version,
                                                    date,
                                                    page,
                                                    notes(all.path("notes")))));
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> page(String text) {
        try {
            URI page = URI.create(text);
            boolean good =
                    text.length() <= LONGEST_PAGE
                            && "https".equals(page.getScheme())
                            && page.getHost() != null
                            && page.getRawUserInfo() == null;
            return good ? Optional.of(page) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> notes(JsonNode notes) {
        Map<String, String> texts = new TreeMap<>();
        notes.properties()
                .forEach(entry -> {
                    if (entry.getValue().isTextual()) {
                        texts.put(entry.getKey(), plain(entry.getValue().asText()));
                    }
                });
        return texts;
    }

    /** Letters and lines only: nothing that turns or hides text. */
    private static String plain(String text) {
        String shown = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]", "").strip();
        return shown.substring(
                0,
                shown.offsetByCodePoints(
                        0, Math.min(MOST_NOTES, shown.codePointCount(0, shown.length()))));
    }
}
