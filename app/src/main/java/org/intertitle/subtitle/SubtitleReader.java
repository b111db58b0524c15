package org.intertitle.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of a text subtitle. Where the charset had to be guessed, the language of the text
 * is asked for and the bytes are decoded again as files in that language are. Thread-safe.
 */
public final class SubtitleReader {

    private final TextLanguage languages;

    /** A reader that tells languages by {@code languages}. */
    public SubtitleReader(TextLanguage languages) {
        this.languages = languages;
    }

    /** The file, or nothing where it is no text subtitle that we know. */
    public Optional<SubtitleFile> read(byte[] bytes, Language hint) {
        DecodedText decoded = Encodings.decode(bytes, hint);
        Optional<SubtitleFormat> format = SubtitleFormats.detect(decoded.text());
        if (format.isEmpty()) {
            return Optional.empty();
        }
        SubtitleFile file = read(decoded, format.get());
        Language told = told(file.guess());
        boolean guessed = !decoded.charset().startsWith("UTF-") && told.determined();
        if (guessed && !told.equals(hint)) {
            DecodedText again = Encodings.decode(bytes, told);
            return Optional.of(
                    again.charset().equals(decoded.charset()) ? file : read(again, format.get()));
        }
        return Optional.of(file);
    }

    /**
     * The file, for who needs its text.
     *
     * @throws AppException {@code subtitle.bitmap} for pictures, {@code subtitle.not_recognised}
     *     for what is no subtitle that we know
     */
    public SubtitleFile require(byte[] bytes, Language hint) {
        SubtitleFormats.bitmap(bytes)
                .ifPresent(format -> {
                    throw new AppException(SubtitleErrorCode.BITMAP, format);
                });
        return read(bytes, hint)
                .orElseThrow(() -> new AppException(SubtitleErrorCode.NOT_RECOGNISED));
    }

    /** The file in a charset that the user told, or nothing where it then is no subtitle. */
    public Optional<SubtitleFile> readAs(byte[] bytes, Charset charset) {
        DecodedText decoded = Encodings.decodeAs(bytes, charset);
        return SubtitleFormats.detect(decoded.text()).map(format -> read(decoded, format));
    }

    private SubtitleFile read(DecodedText decoded, SubtitleFormat format) {
        SubtitleDocument document = format.read(decoded.text());
        return new SubtitleFile(decoded, document, languages.detect(texts(document)));
    }

    private static Language told(LanguageGuess guess) {
        return guess.among().isEmpty() ? guess.language() : guess.among().getFirst();
    }

    /** The texts of the cues; of several languages in one file those of the main one. */
    static List<String> texts(SubtitleDocument document) {
        Map<String, List<String>> byClass = new HashMap<>();
        for (Cue cue : document.cues()) {
            String styleClass = cue.details() instanceof CueDetails.Sami(String name) ? name : "";
            byClass.computeIfAbsent(styleClass, any -> new ArrayList<>()).add(cue.text());
        }
        List<String> most = List.of();
        for (List<String> texts : byClass.values()) {
            most = texts.size() > most.size() ? texts : most;
        }
        return most;
    }
}
