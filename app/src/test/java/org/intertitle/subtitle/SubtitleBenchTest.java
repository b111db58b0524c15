package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints how long looking at subtitles takes; medians over files in all sample languages. */
@Tag("bench")
class SubtitleBenchTest {

    private static final int ROUNDS = 7;

    private final SubtitleInspector inspector = new SubtitleInspector(new TextLanguage());

    @Test
    void inspectionIsMeasured() {
        for (int cues : new int[] {5, 100, 1500}) {
            List<byte[]> files = files(cues);
            measure("language, " + cues + " cues", files, inspector::language);
            measure(
                    "inspect, " + cues + " cues",
                    files,
                    file -> inspector.inspect(file, Language.UNDETERMINED));
        }
        List<byte[]> old = new ArrayList<>();
        for (String language : List.of("pl", "cs", "hu", "ro", "hr")) {
            String text = Samples.srt(repeated(Samples.of(language), 1500));
            old.add(text.getBytes(Charset.forName("windows-1250")));
        }
        measure("language, 1500 cues in windows-1250", old, inspector::language);
    }

    private static List<byte[]> files(int cues) {
        List<byte[]> files = new ArrayList<>();
        for (Map.Entry<String, List<String>> sample : Samples.byLanguage().entrySet()) {
            String text = Samples.srt(repeated(sample.getValue(), cues));
            files.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> repeated(List<String> lines, int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(lines.get(i % lines.size()));
        }
        return all;
    }

    private static void measure(String name, List<byte[]> files, Function<byte[], Object> work) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (byte[] file : files) {
                assertThat(work.apply(file)).isNotNull();
            }
            millis[round] = (System.nanoTime() - start) / 1e6 / files.size();
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-40s %.3f ms%n", name, millis[ROUNDS / 2]);
    }
}
