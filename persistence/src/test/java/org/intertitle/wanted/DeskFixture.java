package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A desk over real files below one folder, closed after each test. */
abstract class DeskFixture {

    @TempDir Path data;
    @TempDir Path films;
    Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(data);
        desk.add(films);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    Path film(String name) {
        return films.resolve(name).resolve(name + ".mkv");
    }

    static ProfileDraft german(Embedded embedded, TargetFormat format) {
        return new ProfileDraft(
                "German",
                true,
                List.of(Wish.of(Language.of("de"), SubtitleKind.FULL)),
                embedded,
                List.of(),
                format,
                new Cutoff.All(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    static String code(PlannedStep.@Nullable Reason reason) {
        return reason == null ? "" : reason.code();
    }

    /** Every file below the folder with its content and time. */
    Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(films)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        films.relativize(file).toString(),
                        Files.getLastModifiedTime(file)
                                + " "
                                + new String(
                                        Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }
}
