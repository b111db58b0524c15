package org.intertitle.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.DataFolderError;
import org.intertitle.ui.doctor.Finding.Word;
import org.intertitle.ui.kit.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class DoctorTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir private Path folder;

    /** A machine on which all is well. */
    private static class Well implements Surroundings {
        @Override
        public boolean displayPresent() {
            return true;
        }

        @Override
        public boolean windowOpen(DataFolder data) {
            return false;
        }

        @Override
        public List<String> foreignLocalSettings(DataFolder data) {
            return List.of();
        }

        @Override
        public Optional<String> foreignMediaProblem() {
            return Optional.empty();
        }
    }

    private static Finding named(List<Finding> findings, String name) {
        return findings.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void dataFolderThatCannotBeUsedIsAFindingAndTheRestIsLookedAt() {
        List<Finding> found =
                new Doctor(new Well(), CLOCK)
                        .examine(
                                () -> {
                                    throw new AppException(
                                            DataFolderError.UNWRITABLE, folder, "read-only");
                                },
                                Optional::empty);
        assertThat(named(found, "data_folder").state()).isEqualTo(CheckState.FAILED);
        assertThat(found).extracting(Finding::name).contains("runtime", "engine_ffmpeg");
    }

    @Test
    void databaseThatIsNotOpenIsSaid() {
        DataFolder data = new DataFolder(folder);
        List<Finding> found = new Doctor(new Well(), CLOCK).examine(() -> data, Optional::empty);
        assertThat(named(found, "database").state()).isEqualTo(CheckState.FAILED);
        assertThat(named(found, "data_folder").state()).isEqualTo(CheckState.OK);
    }

    @Test
    void checkThatBreaksIsAFindingItself() {
        Surroundings broken =
                new Well() {
                    @Override
                    public Optional<String> foreignMediaProblem() {
                        throw new IllegalStateException("broken");
                    }
                };
        List<Finding> found =
                new Doctor(broken, CLOCK).examine(() -> new DataFolder(folder), Optional::empty);
        Finding finding = named(found, "engine_ffmpeg");
        assertThat(finding.state()).isEqualTo(CheckState.FAILED);
        assertThat(new FindingWords(Messages.of(Locale.ENGLISH)).text(finding))
                .contains("engine_ffmpeg", "broken");
    }

    @Test
    void everyFindingHasWordsAndWhatIsNotWellSaysWhatToDoInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            FindingWords words = new FindingWords(Messages.of(locale));
            for (Finding each :
                    new Doctor(new Well(), CLOCK)
                            .examine(() -> new DataFolder(folder), Optional::empty)) {
                assertThat(words.text(each)).doesNotContain("‹", "{");
                assertThat(words.remedy(each).isPresent()).isEqualTo(each.state() != CheckState.OK);
            }
        }
    }

    @Test
    void missingLibrariesAreNamedWithTheCommandThatInstallsThem() throws IOException {
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        for (String name : List.of("libc.so.6", "libgtk-3.so.0", "libfontconfig.so.1")) {
            Files.createFile(libraries.resolve(name));
        }
        Path release = folder.resolve("os-release");
        Files.writeString(release, "NAME=x\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n");
        SystemLibraries found = new SystemLibraries(List.of(libraries), PackageNames.of(release));
        Finding finding = new DisplayCheck(() -> true, found).look().getLast();
        assertThat(finding.state()).isEqualTo(CheckState.FAILED);
        assertThat(new FindingWords(Messages.of(Locale.ENGLISH)).lines(finding))
                .contains("libpangoft2-1.0.so.0, libXtst.so.6")
                .contains("sudo apt install libpangoft2-1.0-0 libxtst6");
        Files.writeString(release, "ID=unheard");
        assertThat(PackageNames.of(release)).isEmpty();
        assertThat(PackageNames.of(folder.resolve("none"))).isEmpty();
    }

    @Test
    void whereTheSystemKeepsItsLibrariesElsewhereNothingIsMissed() {
        SystemLibraries nowhere = new SystemLibraries(List.of(folder), Optional.empty());
        assertThat(new DisplayCheck(() -> false, nowhere).look())
                .extracting(Finding::name)
                .containsExactly("display");
    }

    @Test
    void startCacheIsToldAsUsedUnusedOrGone() throws IOException {
        Path cache = Files.createFile(folder.resolve("a.aot"));
        List<String> named = List.of("-Xmx1g", "-XX:AOTCache=" + cache);
        assertThat(new StartCacheCheck(named, _ -> "mixed mode, sharing").look())
                .extracting(Finding::textKey)
                .containsExactly("doctor.cache");
        assertThat(new StartCacheCheck(named, _ -> "mixed mode").look())
                .extracting(Finding::textKey)
                .containsExactly("doctor.cache.unused");
        Files.delete(cache);
        assertThat(new StartCacheCheck(named, _ -> "mixed mode").look())
                .extracting(Finding::textKey)
                .containsExactly("doctor.cache.gone");
        assertThat(new StartCacheCheck(List.of(), _ -> "").look())
                .extracting(Finding::state)
                .containsExactly(CheckState.OK);
    }

    @Test
    void oldTemporaryFilesAreFoundAndThoseOfTheDataFolderSwept() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Path elsewhere = Files.createDirectory(folder.resolve("tmp"));
        Path old = data.root().resolve(".0a0a0a0a-0000-0000-0000-000000000000.tmp");
        Path fresh = data.root().resolve(".0b0b0b0b-0000-0000-0000-000000000000.tmp");
        Path foreign = elsewhere.resolve("other.tmp");
        Path video = elsewhere.resolve("intertitle-1.avi");
        for (Path each : List.of(old, fresh, foreign, video)) {
            Files.createFile(each);
        }
        for (Path each : List.of(old, foreign, video)) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        Leftovers leftovers = new Leftovers(data, elsewhere, CLOCK);
        assertThat(leftovers.elsewhere()).containsExactly(video);
        assertThat(leftovers.own()).containsExactly(old);
        leftovers.sweep();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(video).exists();
    }

    @Test
    void onlyTheNewestCrashFilesAreKeptAndAFreshOneIsANotice() throws IOException {
        DataFolder data = new DataFolder(folder);
        for (int i = 0; i < 8; i++) {
            Path crash = Files.writeString(data.logs().resolve("hs_err_pid" + i + ".log"), "#");
            Files.setLastModifiedTime(
                    crash, FileTime.from(Instant.now().minus(Duration.ofHours(i))));
        }
        Files.writeString(data.logs().resolve("intertitle.log"), "x");
        Files.writeString(data.logs().resolve("Geheim.log"), "of somebody else");
        LogFolder logs = new LogFolder(data);
        logs.prune();
        assertThat(logs.crashes()).hasSize(5);
        assertThat(logs.crashes().getFirst().name()).isEqualTo("hs_err_pid0.log");
        assertThat(logs.logs()).extracting(LogFolder.Log::name).containsExactly("intertitle.log");
        List<Finding> found = new LastRunCheck(new RunMark(data, CLOCK), logs, CLOCK).look();
        assertThat(named(found, "crash").state()).isEqualTo(CheckState.WARNING);
    }

    @Test
    void folderOfLogsThatIsGoneIsAFindingAndNothingBreaks() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.delete(data.logs());
        assertThat(new LogFolder(data).logs()).isEmpty();
        assertThat(new LogsCheck(new LogFolder(data)).look())
                .extracting(Finding::textKey)
                .containsExactly("doctor.logs.unwritable");
    }

    @Test
    void roomIsJudgedAndAFolderThatIsGoneIsSaid() throws IOException {
        assertThat(new RoomCheck("room_data", "doctor.room.data", folder).look())
                .extracting(Finding::name)
                .containsExactly("room_data");
        assertThat(new RoomCheck("r", "doctor.room.data", folder.resolve("none")).look())
                .extracting(Finding::textKey)
                .containsExactly("doctor.room.data.gone");
    }

    @Test
    void whatMayBeSomebodysOwnIsToldAsAskedFor() {
        Finding finding =
                Finding.warning("x", "doctor.folders.gone", Path.of("/home/max"), new Word("3"));
        FindingWords words = new FindingWords(Messages.of(Locale.ENGLISH), _ -> "somewhere");
        assertThat(words.text(finding)).isEqualTo("somewhere is not there.");
        assertThat(words.remedy(finding).orElseThrow()).endsWith("library remove 3");
    }
}
