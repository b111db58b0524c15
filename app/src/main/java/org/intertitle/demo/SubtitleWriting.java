package org.intertitle.demo;

import org.intertitle.media.sample.SampleCue;

import java.util.List;
import java.util.Locale;

/** Writes sample cues as the text of a subtitle format. */
enum SubtitleWriting {
    SRT {
        @Override
        String write(List<SampleCue> cues) {
            StringBuilder text = new StringBuilder();
            int number = 1;
            for (SampleCue cue : cues) {
                text.append(number++)
                        .append('\n')
                        .append(time(cue.startMs(), ','))
                        .append(" --> ")
                        .append(time(cue.endMs(), ','))
                        .append('\n')
                        .append(cue.text())
                        .append("\n\n");
            }
            return text.toString();
        }
    },
    VTT {
        @Override
        String write(List<SampleCue> cues) {
            StringBuilder text = new StringBuilder("WEBVTT\n\n");
            for (SampleCue cue : cues) {
                text.append(time(cue.startMs(), '.'))
                        .append(" --> ")
                        .append(time(cue.endMs(), '.'))
                        .append('\n')
                        .append(cue.text())
                        .append("\n\n");
            }
            return text.toString();
        }
    },
    ASS {
        @Override
        String write(List<SampleCue> cues) {
            StringBuilder text = new StringBuilder(ASS_HEADER);
            for (SampleCue cue : cues) {
                text.append("Dialogue: 0,")
                        .append(assTime(cue.startMs()))
                        .append(',')
                        .append(assTime(cue.endMs()))
                        .append(",Default,,0,0,0,,")
                        .append(cue.text().replace("\n", "\\N"))
                        .append('\n');
            }
            return text.toString();
        }
    };

    /** The header of an ASS script with one style, as a Matroska track also carries it. */
    static final String ASS_HEADER =
            """
            [Script Info]
            ScriptType: v4.00+
            PlayResX: 384
            PlayResY: 288

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    abstract String write(List<SampleCue> cues);

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String time(long ms, char separator) {
        return "%02d:%02d:%02d%c%03d"
                .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, separator, ms % 1000);
    }

    private static String assTime(long ms) {
        return "%d:%02d:%02d.%02d"
                .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms / 10 % 100);
    }
}
