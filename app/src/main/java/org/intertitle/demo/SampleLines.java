package org.intertitle.demo;

import org.intertitle.kernel.Language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences in several languages, from which sample subtitles are made. Immutable. */
final class SampleLines {

    private final Map<String, List<String>> byLanguage = new HashMap<>();

    SampleLines() {
        try (InputStream stream =
                        Objects.requireNonNull(SampleLines.class.getResourceAsStream("lines.tsv"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(parts ->
                            byLanguage
                                    .computeIfAbsent(parts[0], _ -> new ArrayList<>())
                                    .add(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence at this place, counted round; English where the language has none. */
    String line(Language language, int place) {
        List<String> lines =
                Objects.requireNonNull(
                        byLanguage.getOrDefault(language.base(), byLanguage.get("en")));
        return lines.get(Math.floorMod(place, lines.size()));
    }
}
