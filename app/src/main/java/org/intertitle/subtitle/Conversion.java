package org.intertitle.subtitle;

import org.intertitle.kernel.AppException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a document into another format, keeping basic styles, colours, places and line breaks, and
 * telling what is lost. Pure and thread-safe.
 */
public final class Conversion {

    private static final String ASS_HEADER =
            """
            [Script Info]
            ScriptType: VERSION
            WrapStyle: 0
            ScaledBorderAndShadow: yes
            PlayResX: 384
            PlayResY: 288

            """;
    private static final String ASS_STYLES =
            """
            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,Arial,16,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1
            """;
    private static final String SSA_STYLES =
            """
            [V4 Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, TertiaryColour, BackColour, Bold, Italic, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, AlphaLevel, Encoding
            Style: Default,Arial,16,16777215,255,0,0,0,0,1,1,0,2,10,10,10,0,1
            """;

    private Conversion() {}

    /**
     * The document in the format {@code srt}, {@code ass}, {@code ssa} or {@code vtt}; the same
     * document where it is of that format.
     *
     * @throws AppException {@code subtitle.cannot_write} for a format that is not written
     */
    public static Converted convert(SubtitleDocument document, String targetFormatId) {
        Losses losses = new Losses();
        if (document.format().equals(targetFormatId)) {
            return new Converted(document, losses.counts());
        }
        boolean writable =
                SubtitleFormats.byId(targetFormatId).filter(SubtitleFormat::writable).isPresent();
        if (!writable) {
            throw new AppException(SubtitleErrorCode.CANNOT_WRITE, targetFormatId);
        }
        List<Entry> entries = new ArrayList<>();
        header(targetFormatId, entries);
        countVerbatim(document, losses);
        Markup markup = Markup.of(document);
        for (Cue cue : chosen(document, losses)) {
            StyledText text = markup.parse(cue, losses);
            if (text.plain().isBlank()) {
                losses.add("empty");
            } else {
                entries.add(cue(cue, text, targetFormatId, losses));
            }
        }
        return new Converted(
                new SubtitleDocument(
                        targetFormatId, LineEnding.LF, withoutRepeats(entries, losses)),
                losses.counts());
    }

    private static void header(String format, List<Entry> entries) {
        switch (format) {
            case "vtt" -> entries.add(new Verbatim("WEBVTT\n\n"));
            case "ass" -> entries.add(new Verbatim(assHeader("ass", "v4.00+", ASS_STYLES)));
            case "ssa" -> entries.add(new Verbatim(assHeader("ssa", "v4.00", SSA_STYLES)));
            default -> {}
        }
    }

    private static String assHeader(String format, String version, String styles) {
        String fields = String.join(", ", AssFields.usual(format));
        return ASS_HEADER.replace("VERSION", version)
                + styles
                + "\n[Events]\nFormat: "
                + fields
                + "\n";
    }

    private static Cue cue(Cue cue, StyledText text, String format, Losses losses) {
        CueDetails details = CueDetails.NONE;
        String written;
        switch (format) {
            case "vtt" -> {
                written = VttMarkup.render(text, losses);
                details = new CueDetails.Vtt(null, VttSettings.of(text.alignment()));
            }
            case "ass", "ssa" -> written = AssMarkup.render(text);
            default -> written = HtmlMarkup.render(text);
        }
        String kept = TrackText.withoutBlankLines(written);
        return new Cue(cue.startMs(), cue.endMs(), kept, details, CueSource.NEW);
    }

    /** The cues by time; of several languages in one file, the one with most cues. */
    private static List<Cue> chosen(SubtitleDocument document, Losses losses) {
        List<Cue> cues = document.cues();
        Map<String, Integer> classes = new HashMap<>();
        for (Cue cue : cues) {
            classes.merge(classOf(cue), 1, Integer::sum);
        }
        if (classes.size() > 1) {
            String main =
                    classes.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
            for (int i = 1; i < classes.size(); i++) {
                losses.add("language");
            }
            cues.removeIf(cue -> !classOf(cue).equals(main));
        }
        cues.sort(Comparator.comparingLong(Cue::startMs));
        return cues;
    }

    private static String classOf(Cue cue) {
        return cue.details() instanceof CueDetails.Sami(String styleClass) ? styleClass : "";
    }

    /** Layers of one sign become equal cues. */
    private static List<Entry> withoutRepeats(List<Entry> entries, Losses losses) {
        Set<Entry> seen = new HashSet<>();
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (seen.add(entry)) {
                kept.add(entry);
            } else {
                losses.add("duplicate");
            }
        }
        return kept;
    }

    private static void countVerbatim(SubtitleDocument document, Losses losses) {
        for (Entry entry : document.entries()) {
            if (!(entry instanceof Verbatim(String text))) {
                continue;
            }
            Lines lines = new Lines(text);
            for (int line = 0; line < lines.count(); line++) {
                String start = lines.line(line).strip();
                if (start.startsWith("Comment:") || isNote(start)) {
                    losses.add("comment");
                } else if (start.startsWith("Style:") || start.equals("STYLE")) {
                    losses.add("styles");
                } else if (start.equals("REGION") || start.equals("[Fonts]")) {
                    losses.add("header");
                }
            }
        }
    }

    private static boolean isNote(String line) {
        return line.equals("NOTE") || line.startsWith("NOTE ");
    }
}
