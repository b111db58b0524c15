package org.intertitle.ui.screens;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.subtitle.SubtitleErrorCode;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.CueLine;
import org.intertitle.ui.subtitle.Encoding;
import org.intertitle.ui.subtitle.EncodingTrials;
import org.intertitle.ui.subtitle.EncodingTrials.Trial;
import org.intertitle.ui.subtitle.ReadWatch;
import org.intertitle.ui.subtitle.Subtitles;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A made-up subtitle with a little of everything. */
public final class SampleSubtitles implements Subtitles {
    public static final SubtitleAt AT =
            new SubtitleAt.OfFile(Path.of("/media/series/Nordlicht/S02/Nordlicht S02E04.de.srt"));
    static final Place TOGETHER =
            new Place.OfSubtitle(
                    new SubtitleAt.OfFile(Path.of("/alone/Kurzfilm.de.srt")),
                    List.of(
                            new SubtitleAt.OfFile(Path.of("/alone/Kurzfilm.de.srt")),
                            new SubtitleAt.OfFile(Path.of("/alone/Kurzfilm.en.ass"))));
    private static final Path VIDEO = Path.of("/media/series/Nordlicht/S02/Nordlicht S02E04.mkv");
    private static final String[] TEXTS = {
        "Hast du das Licht gesehen?",
        "Das war kein Schiff, Jonna.",
        "Um diese Zeit fährt hier niemand mehr.",
        "Der Funk ist tot.",
        "Seit wann?\nSeit Mitternacht.",
        "Dann ist es nicht der Sturm.",
        "Ich gehe runter zum Hafen und sehe nach, ob die Leine noch fest liegt und ob jemand"
                + " wacht.",
        "<i>Nicht allein.</i>",
        "Nimm wenigstens die Lampe mit.",
        "Vor zwanzig Jahren kam hier\nzuletzt ein Boot an.",
        "Und niemand hat je gefragt,\nwer an Bord war.",
        "Doch. Mein Vater.",
        "Was hat er gefunden?",
        "â€žNordlichtâ€œ.",
        "[Wind heult]",
        "\u05D0\u05E0\u05D9 \u05DC\u05D0 \u05D9\u05D5\u05D3\u05E2, 42.",
        "\u0647\u0644 \u0631\u0623\u064A\u062A \u0627\u0644\u0636\u0648\u0621\u061F",
        "\u5149\u3092\u898B\u307E\u3057\u305F\u304B\u3002",
        "Eine\tZeile\u0000mit Zeichen, die keine sind.",
        ""
    };

    public final List<String> asked = new ArrayList<>();
    public Standing standing = Standing.SAME;
    private int cues = 400;

    /** The same with this many cues. */
    public SampleSubtitles of(int many) {
        cues = many;
        return this;
    }

    @Override
    public Opened open(SubtitleAt at, @Nullable Charset encoding, ReadWatch watch) {
        asked.add(at.text() + (encoding == null ? "" : " " + encoding));
        if (at instanceof SubtitleAt.OfFile(var file) && file.endsWith("broken.srt")) {
            throw new AppException(SubtitleErrorCode.NOT_RECOGNISED);
        }
        if (at instanceof SubtitleAt.OfFile(var file) && file.startsWith("/alone")) {
            return new Opened(new Origin(at, file, 48_000, SampleTitles.NOW, null), text());
        }
        OfVideo video =
                new OfVideo(
                        new VideoId(7),
                        new TitleId(1),
                        "Nordlicht",
                        "S02E04",
                        VIDEO,
                        List.of(
                                new Other(AT, Language.of("de"), false, false, "srt"),
                                new Other(
                                        new SubtitleAt.OfTrack(new VideoId(7), 3),
                                        Language.of("en"),
                                        false,
                                        true,
                                        "ass"),
                                new Other(
                                        new SubtitleAt.OfTrack(new VideoId(7), 4),
                                        Language.of("ja"),
                                        false,
                                        false,
                                        "pgs")));
        Path own = at instanceof SubtitleAt.OfFile(var file) ? file : VIDEO;
        Origin origin = new Origin(at, own, 48_000, SampleTitles.NOW, video);
        if (at instanceof SubtitleAt.OfTrack(_, int track) && track == 4) {
            List<CueLine> times = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                times.add(CueLine.picture(i + 1, 3000 + i * 5000L, 6000 + i * 5000L));
            }
            return new Opened(origin, new Pictures("pgs", Language.of("ja"), times));
        }
        if (at instanceof SubtitleAt.OfTrack(_, int track) && track == 5) {
            return new Opened(origin, new Pictures("dvb", Language.of("ja"), List.of()));
        }
        return new Opened(origin, text());
    }

    private Text text() {
        byte[] bytes = srt().getBytes(StandardCharsets.UTF_8);
        return Text.of(
                new SubtitleReader(new TextLanguage()).require(bytes, Language.UNDETERMINED),
                2_692_000);
    }

    @Override
    public EncodingTrials trials(Path file) {
        return new EncodingTrials(
                14,
                List.of(
                        new Trial(Encoding.UTF_8, "„Nordlicht“.", 0),
                        new Trial(Encoding.WINDOWS_1252, "â€žNordlichtâ€œ.", 0),
                        new Trial(Encoding.WINDOWS_1251, "вЂћNordlichtвЂњ.", 0),
                        new Trial(Encoding.WINDOWS_1253, "β€NordlichtΒ€.", 12)));
    }

    private String srt() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cues; i++) {
            long start = 3000L + i * 4200L;
            long end =
                    start + (i % TEXTS.length == 10 ? 4800 : i % TEXTS.length == 12 ? 400 : 2400);
            out.append(i + 1)
                    .append('\n')
                    .append(time(start))
                    .append(" --> ")
                    .append(time(end))
                    .append('\n')
                    .append(TEXTS[i % TEXTS.length])
                    .append("\n\n");
        }
        return out.toString();
    }

    private static String time(long ms) {
        return "%02d:%02d:%02d,%03d"
                .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }

    @Override
    public Standing standing(Origin origin) {
        return standing;
    }
}
