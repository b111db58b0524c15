package org.intertitle.subtitle;

import org.intertitle.kernel.AppException;

import java.util.List;

/**
 * One subtitle format. Implementations are stateless, thread-safe, take any text without throwing,
 * and need time linear in its length.
 */
public interface SubtitleFormat {

    /** The name in commands and settings, for example {@code srt}. */
    String id();

    /** File name extensions, lower case, the usual one first. */
    List<String> extensions();

    /** Whether the text is of this format, judged by its content. */
    boolean recognises(String text);

    /** Reads any text; what is no cue is kept or passed over. */
    SubtitleDocument read(String text);

    /** Whether {@link #write} is possible. */
    default boolean writable() {
        return false;
    }

    /**
     * The text of a document of this format.
     *
     * @throws AppException {@code subtitle.cannot_write} where the format is only read
     */
    default String write(SubtitleDocument document) {
        throw new AppException(SubtitleErrorCode.CANNOT_WRITE, id());
    }
}
