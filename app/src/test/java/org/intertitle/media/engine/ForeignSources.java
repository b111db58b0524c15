package org.intertitle.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Subtitle files, a font and chapters from which ffmpeg and mkvmerge make videos. */
final class ForeignSources {

    static final String SRT =
            """
            1
            00:00:01,000 --> 00:00:02,500
            First <i>line</i>

            2
            00:00:03,040 --> 00:00:04,200
            Second line
            in two rows: äöü 字幕

            3
            00:00:07,000 --> 00:00:08,123
            Third
            """;

    private static final String ASS =
            """
            [Script Info]
            ScriptType: v4.00+
            PlayResX: 640

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, \
            BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, \
            BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,Arial,40,&H00FFFFFF,&H000000FF,&H00000000,&H00000000,0,0,0,0,100,100,\
            0,0,1,2,0,2,10,10,10,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,{\\an8}Later, but first in the file
            Dialogue: 1,0:00:01.00,0:00:02.50,Default,Name,0,0,0,,Earlier
            """;

    private static final String VTT =
            """
            WEBVTT

            first
            00:01.000 --> 00:02.500 line:10%
            First

            00:03.000 --> 00:04.000
            Second
            """;

    private static final String CHAPTERS =
            """
            ;FFMETADATA1
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=4000
            title=Opening
            [CHAPTER]
            TIMEBASE=1/1000
            START=4000
            END=10000
            title=Ende
            """;

    private ForeignSources() {}

    static void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.srt"), SRT);
        Files.writeString(folder.resolve("a.ass"), ASS);
        Files.writeString(folder.resolve("a.vtt"), VTT);
        Files.writeString(folder.resolve("chapters.txt"), CHAPTERS);
        Files.write(folder.resolve("font.ttf"), new byte[5000]);
    }
}
