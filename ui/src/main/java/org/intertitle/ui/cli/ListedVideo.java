package org.intertitle.ui.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.intertitle.Intertitle;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.queries.VideoDetails;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of the answer of {@code library list}. */
record ListedVideo(
        long id,
        String path,
        String kind,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable Integer season,
        List<Integer> episodes,
        List<Integer> absolute,
        @Nullable String date,
        @Nullable String episodeTitle,
        @Nullable String releaseGroup,
        @Nullable String source,
        @Nullable String screenSize,
        @Nullable String videoCodec,
        @Nullable String container,
        @Nullable Long durationMs,
        List<Audio> audio,
        List<ListedSubtitle> subtitles,
        List<Wish> wanted,
        String state,
        @Nullable String problem) {

    static ListedVideo of(Intertitle application, VideoDetails details) {
        Video video = details.video();
        var numbers = video.numbers();
        var release = video.release();
        return new ListedVideo(
                video.id().value(),
                application.library().path(video).toString(),
                details.title().kind() == TitleKind.FILM ? "film" : "episode",
                details.title().name(),
                details.title().year(),
                numbers.season(),
                numbers.episodes(),
                numbers.absolute(),
                numbers.date() == null ? null : numbers.date().toString(),
                numbers.name(),
                release.releaseGroup(),
                release.source(),
                release.screenSize(),
                release.videoCodec(),
                video.container(),
                video.durationMs(),
                video.audio().stream().map(Audio::of).toList(),
                details.subtitles().stream()
                        .map(subtitle -> ListedSubtitle.of(application, video, subtitle))
                        .toList(),
                details.wanted().stream()
                        .filter(wanted -> wanted.state() == CellState.WANTED)
                        .filter(wanted -> !wanted.effort().ignored())
                        .map(Wish::of)
                        .toList(),
                video.state().name().toLowerCase(Locale.ROOT),
                video.problem());
    }

    String text() {
        return "%5d  %s%s%n       %s%n       subtitles: %s%n       wanted: %s"
                .formatted(
                        id,
                        title,
                        place(),
                        path,
                        subtitles.isEmpty()
                                ? "none"
                                : subtitles.stream()
                                        .map(ListedSubtitle::text)
                                        .collect(Collectors.joining(", ")),
                        wanted.isEmpty()
                                ? "nothing"
                                : wanted.stream()
                                        .map(Wish::text)
                                        .collect(Collectors.joining(", ")));
    }

    private String place() {
        if (season != null) {
            return " S%02d%s"
                    .formatted(
                            season,
                            episodes.stream()
                                    .map("E%02d"::formatted)
                                    .collect(Collectors.joining()));
        }
        if (date != null) {
            return " " + date;
        }
        if (!absolute.isEmpty()) {
            return " - " + absolute.getFirst();
        }
        return year == null ? "" : " (" + year + ")";
    }

    /** An audio track. */
    record Audio(
            int index,
            String codec,
            String language,
            @Nullable String title,
            int channels,
            @JsonProperty("default") boolean isDefault) {

        static Audio of(AudioTrack track) {
            return new Audio(
                    track.index(),
                    track.codec(),
                    track.language().tag(),
                    track.title(),
                    track.channels(),
                    track.isDefault());
        }
    }

    /** A sidecar or a track. */
    record ListedSubtitle(
            long id,
            String source,
            @Nullable String path,
            @Nullable Integer track,
            String language,
            boolean forced,
            boolean hearingImpaired,
            @JsonProperty("default") boolean isDefault,
            String format,
            @Nullable String encoding,
            @Nullable Integer cues,
            @Nullable Integer quality) {

        static ListedSubtitle of(Intertitle application, Video video, Subtitle subtitle) {
            TextFacts text = subtitle.text();
            boolean sidecar = subtitle.source() == SubtitleSource.SIDECAR;
            return new ListedSubtitle(
                    subtitle.id().value(),
                    sidecar ? "sidecar" : "embedded",
                    sidecar ? application.library().path(subtitle, video).toString() : null,
                    subtitle.track(),
                    subtitle.language().tag(),
                    subtitle.forced(),
                    subtitle.hearingImpaired(),
                    subtitle.isDefault(),
                    subtitle.format(),
                    text == null ? null : text.encoding(),
                    text == null ? null : text.cues(),
                    text == null ? null : text.quality());
        }

        String text() {
            return language
                    + (forced ? " forced" : "")
                    + (hearingImpaired ? " hearing-impaired" : "")
                    + " ("
                    + (track == null ? "sidecar" : "track " + track)
                    + ", "
                    + format
                    + ")";
        }
    }

    /** A wish that nothing satisfies. */
    record Wish(String language, String kind) {

        static Wish of(Wanted wanted) {
            return new Wish(wanted.language().tag(), wanted.kind().name().toLowerCase(Locale.ROOT));
        }

        String text() {
            return kind.equals("full") ? language : language + " " + kind;
        }
    }
}
