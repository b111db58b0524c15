package org.intertitle.subtitle;

import org.intertitle.kernel.Language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what a subtitle file is and what is wrong with it. Thread-safe; any bytes give an answer.
 */
public final class SubtitleInspector {

    private final SubtitleReader reader;

    /** An inspector that tells languages by {@code languages}. */
    public SubtitleInspector(TextLanguage languages) {
        this.reader = new SubtitleReader(languages);
    }

    /** Everything; {@code hint} is the language that the name or the user told, or {@code und}. */
    public Inspection inspect(byte[] bytes, Language hint) {
        Optional<String> bitmap = SubtitleFormats.bitmap(bytes);
        if (bitmap.isPresent()) {
            return bitmap(bytes, bitmap.get());
        }
        Optional<SubtitleFile> file = reader.read(bytes, hint);
        return file.isPresent() ? inspect(file.get()) : unknown(bytes, hint);
    }

    /** Language, format and number of cues alone, for scanning thousands of files. */
    public QuickLook language(byte[] bytes) {
        Optional<String> bitmap = SubtitleFormats.bitmap(bytes);
        if (bitmap.isPresent()) {
            Language language = VobSubIndex.language(bytes);
            return new QuickLook(language, language.determined() ? 1 : 0, bitmap.get(), 0);
        }
        return reader.read(bytes, Language.UNDETERMINED)
                .map(SubtitleInspector::quickLook)
                .orElse(new QuickLook(Language.UNDETERMINED, 0, null, 0));
    }

    private static QuickLook quickLook(SubtitleFile file) {
        LanguageGuess guess = file.guess();
        SubtitleDocument document = file.document();
        int cues = document.cues().size();
        return new QuickLook(guess.language(), guess.confidence(), document.format(), cues);
    }

    /** What a text that was read already is. */
    public static Inspection inspect(SubtitleFile file) {
        SubtitleDocument document = file.document();
        List<Cue> cues = document.cues();
        List<String> plain = new ArrayList<>(cues.size());
        cues.forEach(cue -> plain.add(SubtitleText.plain(cue.text(), document.format())));
        List<Problem> problems = new Checks(document, cues, plain).find();
        DecodedText decoded = file.decoded();
        return new Inspection(
                document.format(),
                decoded.charset(),
                decoded.bom(),
                decoded.lineEnding(),
                cues.size(),
                cues.stream().mapToLong(Cue::startMs).min().orElse(0),
                cues.stream().mapToLong(Cue::endMs).max().orElse(0),
                plain.stream().filter(text -> !text.isEmpty()).findFirst().orElse(""),
                file.guess().language(),
                file.guess().confidence(),
                HearingImpairedText.in(plain),
                problems,
                Quality.of(problems, cues.size()),
                false);
    }

    private static Inspection bitmap(byte[] bytes, String format) {
        Language language = VobSubIndex.language(bytes);
        double confidence = language.determined() ? 1 : 0;
        return new Inspection(
                format,
                null,
                false,
                null,
                0,
                0,
                0,
                "",
                language,
                confidence,
                false,
                List.of(),
                100,
                true);
    }

    private static Inspection unknown(byte[] bytes, Language hint) {
        DecodedText decoded = Encodings.decode(bytes, hint);
        ProblemKind kind =
                decoded.text().isBlank() ? ProblemKind.EMPTY_FILE : ProblemKind.NOT_RECOGNISED;
        return new Inspection(
                null,
                bytes.length == 0 ? null : decoded.charset(),
                decoded.bom(),
                decoded.lineEnding(),
                0,
                0,
                0,
                "",
                Language.UNDETERMINED,
                0,
                false,
                List.of(new Problem(kind, 0)),
                0,
                false);
    }

    /** The index of VobSub names the language of its pictures: {@code id: en, index: 0}. */
    private static final class VobSubIndex {

        private static final int LOOK_AT = 1 << 16;

        static Language language(byte[] bytes) {
            int length = Math.min(bytes.length, LOOK_AT);
            String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            int at = text.startsWith("#") ? text.indexOf("\nid: ") : -1;
            int end = at < 0 ? -1 : text.indexOf(',', at);
            boolean named = end > 0 && end - at < 16;
            return named ? Language.of(text.substring(at + 5, end)) : Language.UNDETERMINED;
        }
    }
}
