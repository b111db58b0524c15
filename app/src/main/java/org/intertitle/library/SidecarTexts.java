package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.subtitle.Inspection;
import org.intertitle.subtitle.QuickLook;
import org.intertitle.subtitle.SubtitleInspector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads the texts of sidecars. Thread-safe. */
final class SidecarTexts {

    /** Larger files are read up to here: the longest subtitles have a few megabytes. */
    private static final int MAX_BYTES = 32 << 20;

    /** Below this a language is not told by its text. */
    private static final double SURE = 0.5;

    private final SubtitleInspector inspector;

    SidecarTexts(SubtitleInspector inspector) {
        this.inspector = inspector;
    }

    /** The language of the text, undetermined where it cannot be told or read. */
    Language language(FoundFile file, List<ScanProblem> problems) {
        try {
            QuickLook look = inspector.language(bytes(file.file()));
            return look.confidence() >= SURE ? look.language() : Language.UNDETERMINED;
        } catch (IOException e) {
            problems.add(
                    new ScanProblem(
                            file.file(),
                            LibraryError.UNREADABLE_SUBTITLE.code(),
                            "The file cannot be read: " + e.getMessage()));
            return Language.UNDETERMINED;
        }
    }

    /** A text as a whole; {@code format} is null where it is none that we know. */
    record Read(@Nullable String format, TextFacts facts) {}

    /** Reads the whole text; {@code named} is the language that its name says. */
    Read read(Path file, Language named, long videoDurationMs) throws IOException {
        byte[] bytes = bytes(file);
        Inspection found = inspector.inspect(bytes, named);
        boolean sure = found.confidence() >= SURE;
        return new Read(
                found.format(),
                new TextFacts(
                        found.encoding(),
                        found.cues(),
                        found.firstMs(),
                        found.lastMs(),
                        sure ? found.language() : Language.UNDETERMINED,
                        found.confidence(),
                        found.hearingImpaired(),
                        found.looksForced(videoDurationMs),
                        found.quality(),
                        sha256(bytes)));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
