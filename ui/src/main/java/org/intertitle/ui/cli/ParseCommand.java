package org.intertitle.ui.cli;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import org.intertitle.kernel.Language;
import org.intertitle.release.ReleaseName;
import org.intertitle.release.ReleaseParser;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code parse}: what file and release names say. */
@Command(name = "parse", description = "Read file or release names.")
final class ParseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "Names, or - for standard input.")
    private List<String> names = List.of();

    ParseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReleaseParser parser = new ReleaseParser();
        for (String name : Inputs.of(names)) {
            Parsed parsed = Parsed.of(name, parser.parse(name));
            session.output().answer(parsed, parsed::text);
        }
        return ExitCode.DONE;
    }

    /** A line of the answer, in guessit's words. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Parsed(
            String name,
            String type,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable Integer season,
            @Nullable List<Integer> episode,
            @Nullable List<Integer> absoluteEpisode,
            @Nullable String date,
            @Nullable String episodeTitle,
            @Nullable Integer part,
            @Nullable String releaseGroup,
            @Nullable String screenSize,
            @Nullable String source,
            @Nullable String videoCodec,
            @Nullable Object audioCodec,
            @Nullable String audioChannels,
            @Nullable String streamingService,
            @Nullable String edition,
            @Nullable List<String> language,
            @Nullable List<String> subtitleLanguage,
            @Nullable Integer properCount,
            @Nullable String crc32,
            @Nullable List<String> other) {

        static Parsed of(String name, ReleaseName release) {
            return new Parsed(
                    name,
                    release.type().toString().toLowerCase(java.util.Locale.ROOT),
                    release.title(),
                    release.year(),
                    release.season(),
                    filled(release.episode()),
                    filled(release.absoluteEpisode()),
                    release.date() == null ? null : release.date().toString(),
                    release.episodeTitle(),
                    release.part(),
                    release.releaseGroup(),
                    release.screenSize(),
                    release.source(),
                    release.videoCodec(),
                    oneOrMore(release.audioCodec()),
                    release.audioChannels(),
                    release.streamingService(),
                    release.edition(),
                    tags(release.language()),
                    tags(release.subtitleLanguage()),
                    release.properCount(),
                    release.crc32(),
                    filled(release.other()));
        }

        String text() {
            return name
                    + "\n"
                    + Stream.of(
                                    line("type", type),
                                    line("title", title),
                                    line("year", year),
                                    line("season", season),
                                    line("episode", episode),
                                    line("absolute", absoluteEpisode),
                                    line("date", date),
                                    line("episode title", episodeTitle),
                                    line("part", part),
                                    line("group", releaseGroup),
                                    line("screen size", screenSize),
                                    line("source", source),
                                    line("video", videoCodec),
                                    line("audio", audioCodec),
                                    line("channels", audioChannels),
                                    line("service", streamingService),
                                    line("edition", edition),
                                    line("language", language),
                                    line("subtitles", subtitleLanguage),
                                    line("crc32", crc32),
                                    line("other", other))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n"));
        }

        private static @Nullable String line(String label, @Nullable Object value) {
            return value == null ? null : "  %-14s %s".formatted(label, value);
        }

        private static <T> @Nullable List<T> filled(List<T> values) {
            return values.isEmpty() ? null : values;
        }

        /** One value as itself and several as a list, as guessit writes them. */
        private static @Nullable Object oneOrMore(List<String> values) {
            return values.size() == 1 ? values.getFirst() : filled(values);
        }

        private static @Nullable List<String> tags(List<Language> languages) {
            return filled(languages.stream().map(Language::tag).toList());
        }
    }
}
