package org.intertitle.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.updates.NoticeReading.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

class NoticeReaderTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:15:00Z"), ZoneOffset.UTC);
    private static final String TODAY = "2026-11-24";

    private final SigningKey key = SigningKey.make();
    private final NoticeReader reader =
            new NoticeReader(
                    Objects.requireNonNull(
                            UpdateChannel.of(
                                    "1.2.0", "https://example.org/notice.json", key.published())),
                    CLOCK);

    @Test
    void aSignedNoticeOfANewerVersionIsBelieved() {
        NoticeReading reading = read(SigningKey.notice("1.3.0", TODAY));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        NoticeReading.Newer.class,
                        newer -> {
                            Notice notice = newer.notice();
                            assertThat(notice.version()).hasToString("1.3.0");
                            assertThat(notice.date()).isEqualTo(LocalDate.of(2026, 11, 24));
                            assertThat(notice.page())
                                    .isEqualTo(URI.create("https://example.org/new"));
                            assertThat(notice.notesIn(Locale.GERMANY)).isEqualTo("Schneller.");
                            assertThat(notice.notesIn(Locale.FRENCH)).isEqualTo("Faster.");
                        });
    }

    @Test
    void theVersionThatRunsIsNoNews() {
        assertThat(read(SigningKey.notice("1.2.0", TODAY))).isEqualTo(new NoticeReading.UpToDate());
    }

    @Test
    void anOlderVersionIsRefusedThoughItBeSigned() {
        refused(Why.OLDER, read(SigningKey.notice("1.1.9", TODAY)));
        refused(Why.OLDER, read(SigningKey.notice("1.2.0-rc.1", TODAY)));
    }

    @Test
    void aDateThatHasNotComeAnywhereIsRefused() {
        assertThat(read(SigningKey.notice("1.3.0", "2026-11-25")))
                .isInstanceOf(NoticeReading.Newer.class);
        refused(Why.FROM_THE_FUTURE, read(SigningKey.notice("1.3.0", "2026-11-26")));
    }

    @Test
    void whatAnotherKeySignedOrNobodyOrSomebodyElseChangedIsRefused() {
        String notice = SigningKey.notice("1.3.0", TODAY);
        refused(Why.BAD_SIGNATURE, read(notice, SigningKey.make().sign(notice)));
        refused(Why.BAD_SIGNATURE, read(notice, ""));
        refused(Why.BAD_SIGNATURE, read(notice, "not base64 at all ö"));
        refused(Why.BAD_SIGNATURE, read(notice, "AAAA"));
        refused(Why.BAD_SIGNATURE, read(notice.replace("1.3.0", "1.4.0"), key.sign(notice)));
        refused(Why.BAD_SIGNATURE, read(notice + " ", key.sign(notice)));
    }

    @Test
    void whatIsTooLargeIsNotEvenChecked() {
        String large = SigningKey.notice("1.3.0", TODAY) + " ".repeat(NoticeReader.MOST_BYTES);
        refused(Why.TOO_LARGE, read(large));
        refused(Why.TOO_LARGE, read("{}", "A".repeat(NoticeReader.MOST_SIGNATURE + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "null",
                "{}",
                "{\"version\": \"1.3.0\"}",
                "{\"version\": 2, \"date\": \"2026-11-24\", \"page\": \"https://example.org\"}",
                "{\"version\": \"two\", \"date\": \"2026-11-24\", \"page\":"
                        + " \"https://example.org\"}",
                "{\"version\": \"1.3.0\", \"date\": \"today\", \"page\": \"https://example.org\"}",
                "{\"version\": \"1.3.0\", \"date\": \"2026-11-24\", \"page\":"
                        + " \"http://example.org\"}",
                "{\"version\": \"1.3.0\", \"date\": \"2026-11-24\", \"page\": \"file:///etc\"}",
                "{\"version\": \"1.3.0\", \"date\": \"2026-11-24\", \"page\": \"javascript:x\"}",
                "{\"version\": \"1.3.0\", \"date\": \"2026-11-24\","
                        + " \"page\": \"https://good.example@evil.example/\"}"
            })
    void garbageIsRefusedThoughItBeSigned(String notice) {
        refused(Why.GARBAGE, read(notice));
    }

    @Test
    void deepGarbageIsRefusedToo() {
        refused(Why.GARBAGE, read("[".repeat(20_000)));
    }

    @Test
    void notesAreShortAndPlain() {
        String notice =
                SigningKey.notice("1.3.0", TODAY)
                        .replace(
                                "Faster.",
                                "a\\u202Eb\\u0000c\\nd\\t" + "\uD83C\uDFAC".repeat(5000));
        NoticeReading reading = read(notice);
        assertThat(reading).isInstanceOf(NoticeReading.Newer.class);
        String notes = ((NoticeReading.Newer) reading).notice().notesIn(Locale.ENGLISH);
        assertThat(notes).startsWith("abc\nd\uD83C\uDFAC");
        assertThat(notes.codePointCount(0, notes.length())).isEqualTo(4000);
    }

    @Test
    void noticesWithoutNotesAreGood() {
        NoticeReading reading =
                read(
                        "{\"version\": \"1.3.0\", \"date\": \"2026-11-24\","
                                + " \"page\": \"https://example.org\", \"later\": [1]}");
        assertThat(((NoticeReading.Newer) reading).notice().notesIn(Locale.ENGLISH)).isEmpty();
    }

    private NoticeReading read(String notice) {
        return read(notice, key.sign(notice));
    }

    private NoticeReading read(String notice, String signature) {
        return reader.read(
                new SignedNotice(
                        notice.getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(Why why, NoticeReading reading) {
        assertThat(reading).isEqualTo(new NoticeReading.Refused(why));
    }
}
