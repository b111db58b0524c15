package org.intertitle.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of names with what each says, and the reader's answer in the table's words. */
final class ReleaseNames {

    /** A name with its expected fields. */
    record Case(String name, Map<String, String> expected) {}

    private ReleaseNames() {}

    static List<Case> cases() {
        try (InputStream in = ReleaseNames.class.getResourceAsStream("names.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "names.tsv").readAllBytes();
            List<Case> cases = new ArrayList<>();
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList()) {
                int tab = line.indexOf('\t');
                cases.add(new Case(line.substring(0, tab), fields(line.substring(tab + 1))));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : List.of(text.split("\\|", -1))) {
            int equals = field.indexOf('=');
            fields.put(field.substring(0, equals), field.substring(equals + 1));
        }
        fields.putIfAbsent("long", fields.getOrDefault("title", ""));
        sort(fields, "audio");
        sort(fields, "other");
        return fields;
    }

    static Map<String, String> answer(ReleaseName name) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "title", name.title());
        put(fields, "long", name.longTitle());
        put(fields, "year", name.year());
        put(fields, "season", name.season());
        put(fields, "episode", join(name.episode()));
        put(fields, "absolute", join(name.absoluteEpisode()));
        put(fields, "date", name.date());
        put(fields, "etitle", name.episodeTitle());
        put(fields, "part", name.part());
        put(fields, "group", name.releaseGroup());
        put(fields, "screen", name.screenSize());
        put(fields, "source", name.source());
        put(fields, "video", name.videoCodec());
        put(fields, "audio", join(name.audioCodec()));
        put(fields, "channels", name.audioChannels());
        put(fields, "service", name.streamingService());
        put(fields, "edition", name.edition());
        put(fields, "language", join(name.language()));
        put(fields, "subs", join(name.subtitleLanguage()));
        put(fields, "proper", name.properCount());
        put(fields, "version", name.version());
        put(fields, "crc", name.crc32());
        put(fields, "other", join(name.other()));
        put(fields, "ids", name.ids().isEmpty() ? null : join(List.copyOf(name.ids().entrySet())));
        sort(fields, "audio");
        sort(fields, "other");
        return fields;
    }

    private static void put(
            Map<String, String> fields,
            String key,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(key, value.toString());
        }
    }

    private static void sort(Map<String, String> fields, String key) {
        fields.computeIfPresent(
                key,
                (k, value) ->
                        List.of(value.split(",", -1)).stream()
                                .sorted()
                                .collect(Collectors.joining(",")));
    }

    private static String join(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
