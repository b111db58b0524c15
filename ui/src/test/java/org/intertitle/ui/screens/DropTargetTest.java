package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.Video;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.shell.DropTarget;
import org.intertitle.ui.shell.Dropped;
import org.intertitle.ui.shell.Dropped.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class DropTargetTest {
    private static final String GERMAN =
            """
            1
            00:00:01,000 --> 00:00:03,000
            Ich habe die ganze Nacht auf dich gewartet.

            2
            00:00:04,000 --> 00:00:06,000
            Wo warst du, als das Licht ausging?
            """;

    @TempDir private Path folder;
    @TempDir private Path elsewhere;
    private RealLibrary library;
    private RealWindow window;
    private DropTarget drops;

    @BeforeEach
    void open() throws IOException {
        Toolkit.start();
        library = new RealLibrary(folder).scanned();
        window = Toolkit.onFx(() -> RealWindow.inline(library, Locale.ENGLISH));
        drops = window.drops();
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    private Video anyVideo() {
        var stores = library.application().stores();
        return stores.unitOfWork()
                .read(tx -> {
                    var ids = stores.library().videoIds(tx);
                    return stores.library().videos(tx, ids).stream()
                            .filter(video -> !video.numbers().episodes().isEmpty())
                            .filter(video -> video.numbers().season() != null)
                            .findFirst()
                            .orElseThrow();
                });
    }

    @Test
    void whatCannotBeUsedSaysWhy() throws IOException {
        Path text = Files.writeString(elsewhere.resolve("a.txt"), "x");
        Path fake = Files.createDirectory(elsewhere.resolve("folder.srt"));
        assertThat(drops.look(elsewhere.resolve("gone.srt")))
                .isEqualTo(new Dropped.Unfit(elsewhere.resolve("gone.srt"), Why.MISSING));
        assertThat(drops.look(text)).isEqualTo(new Dropped.Unfit(text, Why.UNKNOWN_KIND));
        assertThat(drops.look(Path.of("/"))).isEqualTo(new Dropped.Unfit(Path.of("/"), Why.SYSTEM));
        assertThat(drops.look(fake)).isEqualTo(new Dropped.Folder(fake, false));
    }

    @Test
    void videosAndFoldersAreKnownByWhereTheyLie() throws IOException {
        Video video = anyVideo();
        Path file = library.application().library().path(video);
        assertThat(drops.look(file)).isEqualTo(new Dropped.KnownVideo(file, video.title()));
        Path around = file.resolveSibling("").normalize();
        assertThat(drops.look(around)).isEqualTo(new Dropped.Folder(around, true));
        Path other = Files.createFile(elsewhere.resolve("b.mkv"));
        assertThat(drops.look(other)).isEqualTo(new Dropped.OtherVideo(other, false));
        assertThat(drops.look(elsewhere)).isEqualTo(new Dropped.Folder(elsewhere, false));
    }

    @Test
    void subtitleOfNoTitleIsOnlyRead() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("Unheard Of (1931).srt"), GERMAN);
        assertThat(drops.look(file))
                .isEqualTo(new Dropped.SubtitleFile(file, List.of(), Why.NO_HOME));
        Path own =
                library.application()
                        .library()
                        .path(anyVideo())
                        .resolveSibling("Unheard Of (1931).srt");
        assertThat(drops.look(own)).isInstanceOf(Dropped.Unfit.class);
    }

    @Test
    void subtitleOfAnEpisodeIsPlannedForItInTheLanguageOfItsText() throws IOException {
        Video video = anyVideo();
        String base = library.application().library().path(video).getFileName().toString();
        String name = base.substring(0, base.lastIndexOf('.')) + ".srt";
        Path file = Files.writeString(elsewhere.resolve(name), GERMAN);
        Dropped.SubtitleFile dropped = (Dropped.SubtitleFile) drops.look(file);
        assertThat(dropped.homes()).hasSize(1);
        Dropped.Home home = dropped.homes().getFirst();
        assertThat(home.adoption().language()).isEqualTo(Language.of("de"));
        assertThat(home.adoption().video()).isEqualTo(video.id());
        assertThat(home.name()).matches(".+ S\\d\\dE\\d\\d.*");
        PlanId plan = drops.adopt(List.of(home.adoption())).orElseThrow();
        List<PlannedStep> steps = library.application().plans().steps(plan);
        assertThat(steps).extracting(PlannedStep::from).containsExactly(file);
        Files.writeString(file, "1\n00:00:01,000 --> 00:00:03,000\n?!\n");
        assertThat(drops.look(file))
                .isEqualTo(new Dropped.SubtitleFile(file, List.of(), Why.NO_LANGUAGE));
    }
}
