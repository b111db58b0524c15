package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryFile;
import org.intertitle.demo.LibraryGenerator;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.ScanListener;
import org.intertitle.library.ScanReport;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.DatabaseSettings;
import org.intertitle.queries.QueryFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Scans a large library for the first time and again, beside {@code find}; prints medians of five.
 * {@code -Dbench.dir} names a folder in which the library is kept from run to run, {@code
 * -Dbench.videos} its size.
 */
@Tag("bench")
class ScanBenchTest {

    private static final int ROUNDS = 5;
    private static final int VIDEOS = Integer.getInteger("bench.videos", 10_000);

    private final Measured first = new Measured("first scan, wanted computed");
    private final Measured texts = new Measured("texts of all sidecars, in the background");
    private final Measured derived = new Measured("wanted computed again after that");
    private final Measured find = new Measured("find -printf '%p %s %T@'");
    private final Measured second = new Measured("second scan, nothing changed");
    private final Measured profile = new Measured("wanted of all videos for a changed profile");
    private final Measured ids = new Measured("ids of all videos in the order of titles");
    private final Measured page =
            new Measured("a page of 100 videos with all that belongs to them");

    @TempDir private Path folder;

    @Test
    void scansAreMeasured() throws Exception {
        Path root = library();
        for (int round = 0; round < ROUNDS; round++) {
            find.run(() -> find(root));
            try (Intertitle application = application(round, root)) {
                firstScan(application);
                if (round == ROUNDS - 1) {
                    later(application, root);
                }
            }
        }
        List.of(first, texts, derived, find, second, profile, ids, page).forEach(Measured::print);
    }

    private void firstScan(Intertitle application) throws Exception {
        first.run(() -> {
            ScanReport report = scan(application);
            application.wanted().recompute(Cancellation.NONE);
            assertThat(report.added()).isGreaterThanOrEqualTo(VIDEOS);
        });
        texts.run(() -> application.library().inspectTexts(ScanListener.NONE, Cancellation.NONE));
        derived.run(() -> application.wanted().recompute(Cancellation.NONE));
    }

    private void later(Intertitle application, Path root) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            find.run(() -> find(root));
            second.run(() -> assertThat(scan(application).changed()).isZero());
        }
        for (AcceptanceProfile each : AcceptanceProfile.values()) {
            application.profiles().save(each.draft());
            profile.run(() -> application.wanted().recompute(Cancellation.NONE));
        }
        var lists = application.lists();
        for (int round = 0; round < ROUNDS; round++) {
            ids.run(() -> lists.videoIds(QueryFilter.ALL));
        }
        List<VideoId> all = lists.videoIds(QueryFilter.ALL);
        for (int round = 0; round < ROUNDS; round++) {
            int from = Math.min(all.size() - 1, 1_000 * round);
            List<VideoId> some = all.subList(from, Math.min(all.size(), from + 100));
            page.run(() -> lists.videos(some));
        }
    }

    private static ScanReport scan(Intertitle application) {
        return application.library().scan(null, ScanListener.NONE, Cancellation.NONE);
    }

    private Path library() throws IOException {
        String kept = System.getProperty("bench.dir");
        FreshFolder fresh =
                FreshFolder.open(
                        (kept == null ? folder : Path.of(kept)).resolve("library-" + VIDEOS));
        List<LibraryFile> files = LibraryGenerator.generate(VIDEOS, 1);
        new LibraryWriter(fresh, "").write(files);
        long sidecars = files.stream().filter(LibraryFile.SampleSidecar.class::isInstance).count();
        System.out.printf("%d videos, %d sidecars%n", VIDEOS, sidecars);
        return fresh.root();
    }

    private Intertitle application(int round, Path root) {
        DataFolder data = new DataFolder(folder.resolve("data-" + round));
        return GeneratedLibrary.application(
                data, Database.open(DatabaseSettings.sqlite(data.database())), root);
    }

    private static void find(Path root) throws Exception {
        Process process =
                new ProcessBuilder("find", root.toString(), "-printf", "%p %s %T@\n")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.waitFor()).isZero();
    }
}
