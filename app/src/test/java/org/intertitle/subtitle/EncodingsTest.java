package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class EncodingsTest {

    private static final Language NO_HINT = Language.UNDETERMINED;

    private static final SubtitleReader READER = new SubtitleReader(new TextLanguage());

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theByteOrderMarkDecides(String charset) {
        String text = Samples.srt(Samples.of("pl"));
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        DecodedText decoded = Encodings.decode(bytes, NO_HINT);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.bom()).isTrue();
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.encode(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,en", "UTF-16BE,en", "UTF-16LE,ru", "UTF-16BE,zh-Hans", "UTF-16LE,ja"})
    void utf16IsFoundWithoutMark(String charset, String language) {
        String text = Samples.srt(Samples.of(language));
        byte[] bytes = text.getBytes(Charset.forName(charset));
        DecodedText decoded = Encodings.decode(bytes, NO_HINT);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.bom()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252,fr",
        "windows-1252,de",
        "windows-1252,es",
        "windows-1252,pt",
        "windows-1252,sv",
        "windows-1250,pl",
        "windows-1250,cs",
        "windows-1250,sk",
        "windows-1250,hu",
        "windows-1250,sl",
        "windows-1250,hr",
        "windows-1250,sr-Latn",
        "windows-1254,tr",
        "windows-1257,lt",
        "windows-1257,lv",
        "windows-1251,ru",
        "windows-1251,uk",
        "windows-1251,bg",
        "windows-1251,sr",
        "KOI8-R,ru",
        "windows-1253,el",
        "windows-1255,he",
        "windows-1256,ar",
        "x-windows-874,th",
        "windows-31j,ja",
        "EUC-JP,ja",
        "ISO-2022-JP,ja",
        "GB18030,zh-Hans",
        "Big5,zh-Hant",
        "x-windows-949,ko",
    })
    void oldCharsetsAreToldWithoutHint(String charset, String language) {
        String text = Samples.srt(Samples.of(language));
        byte[] bytes = text.getBytes(Charset.forName(charset));
        SubtitleFile file = READER.read(bytes, NO_HINT).orElseThrow();
        assertThat(file.decoded().text()).isEqualTo(text);
        assertThat(file.guess().language().tag()).isEqualTo(language);
        assertThat(file.encode(file.document())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250,ro", "windows-1251,mk", "windows-1256,fa", "EUC-JP,ja", "Big5,zh-Hant",
        "ISO-8859-2,pl", "KOI8-R,ru", "IBM866,ru", "windows-1253,el", "EUC-KR,ko",
    })
    void theHintHelps(String charset, String language) {
        Charset own = Charset.forName(charset);
        String text = new String(Samples.srt(Samples.of(language)).getBytes(own), own);
        byte[] bytes = text.getBytes(own);
        assertThat(Encodings.decode(bytes, new Language(language)).text()).isEqualTo(text);
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] bytes = Samples.srt(Samples.of("el")).getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xFF;
        DecodedText decoded = Encodings.decode(bytes, NO_HINT);
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.damaged()).isTrue();
    }

    @Test
    void whatTheCharsetLacksIsWrittenAsUtf8() {
        byte[] bytes = Samples.srt(Samples.of("fr")).getBytes(Charset.forName("windows-1252"));
        DecodedText decoded = Encodings.decode(bytes, new Language("fr"));
        assertThat(decoded.charset()).isEqualTo("windows-1252");
        assertThat(decoded.encode("字")).isEqualTo("字".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lineEndingsAreTold() {
        assertThat(LineEnding.of("a\nb")).isEqualTo(LineEnding.LF);
        assertThat(LineEnding.of("a\r\nb\r\n")).isEqualTo(LineEnding.CRLF);
        assertThat(LineEnding.of("a\rb")).isEqualTo(LineEnding.CR);
        assertThat(LineEnding.of("a\r\nb\n")).isEqualTo(LineEnding.MIXED);
        assertThat(LineEnding.dominant("a\r\nb\r\nc\n")).isEqualTo(LineEnding.CRLF);
        assertThat(LineEnding.of("one line")).isEqualTo(LineEnding.LF);
    }

    @Test
    void whatTheUserTellsIsTakenAndItsMarkIsNoText() {
        byte[] marked = "\uFEFFżółw".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Encodings.decodeAs(marked, StandardCharsets.UTF_16LE))
                .satisfies(decoded -> {
                    assertThat(decoded.text()).isEqualTo("żółw");
                    assertThat(decoded.bom()).isTrue();
                });
        byte[] polish = "żółw".getBytes(Charset.forName("windows-1250"));
        assertThat(Encodings.decodeAs(polish, Charset.forName("windows-1250")).text())
                .isEqualTo("żółw");
        assertThat(Encodings.decodeAs(polish, StandardCharsets.UTF_8).damaged()).isTrue();
    }
}
