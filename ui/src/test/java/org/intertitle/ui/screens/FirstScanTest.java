package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderAdvice;
import org.intertitle.library.FolderKind;
import org.intertitle.library.ScanListener;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.firstrun.Beginning;
import org.intertitle.ui.firstrun.FirstPlan;
import org.intertitle.ui.firstrun.FirstScan;
import org.intertitle.ui.firstrun.LanguageWish;
import org.intertitle.ui.firstrun.LanguageWish.Extent;
import org.intertitle.ui.kit.SampleFolder;
import org.intertitle.ui.kit.WantedPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class FirstScanTest {
    @TempDir private Path folder;
    private RealLibrary library;
    private Intertitle application;
    private Beginning beginning;

    @BeforeEach
    void open() throws IOException {
        library = new RealLibrary(folder);
        application = library.application();
        beginning =
                new FirstScan(
                        application.stores(),
                        application.library(),
                        application.profiles(),
                        application.jobs(),
                        new FirstPlan(
                                new WantedPlans(application.planMissing(), application.plans()),
                                application.plans(),
                                application.wanted()),
                        new SampleFolder(library.data()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void scan() {
        application.library().scan(null, ScanListener.NONE, Cancellation.NONE);
        application.library().inspectTexts(ScanListener.NONE, Cancellation.NONE);
        application.wanted().recompute(Cancellation.NONE);
    }

    @Test
    void sampleLibraryGoesWithoutATrace() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path sample = beginning.addSample();
        assertThat(beginning.addSample()).as("once is enough").isEqualTo(sample);
        beginning.add(own);
        assertThat(beginning.folders())
                .extracting(Beginning.Chosen::sample)
                .containsExactly(true, false);
        scan();
        assertThat(beginning.folders().getFirst().videos()).isGreaterThan(20);
        beginning.folders().forEach(each -> beginning.remove(each.root()));
        assertThat(sample).doesNotExist();
        assertThat(own).exists();
        assertThat(beginning.folders()).isEmpty();
        scan();
        assertThat(beginning.result().videos()).isZero();
        assertThat(Files.exists(beginning.addSample().resolve("."))).isTrue();
    }

    @Test
    void outerFolderStandsForTheInnerOneAndIsAdvisedUpon() throws IOException {
        Path outer = Files.createDirectories(folder.resolve("media")).toRealPath();
        Path inner = Files.createDirectory(outer.resolve("films"));
        beginning.add(inner);
        assertThat(beginning.look(outer)).isEqualTo(new FolderAdvice.Around(outer, List.of(inner)));
        application.library().addFolder(outer, FolderKind.AUTO, null);
        assertThat(beginning.folders().getFirst().advice())
                .isEqualTo(new FolderAdvice.Inside(inner, outer));
        beginning.standFor(outer, List.of(inner));
        assertThat(beginning.folders())
                .extracting(Beginning.Chosen::advice)
                .containsExactly(new FolderAdvice.Fine(outer));
    }

    @Test
    void languagesOfTheSubtitlesAreFoundAndWishesBecomeTheDefaultProfile() {
        beginning.add(library.root());
        scan();
        assertThat(beginning.found()).isNotEmpty().allMatch(each -> each.videos() > 0);
        Language german = Language.of("de");
        LanguageWish both = LanguageWish.of(german).with(Extent.BOTH).with(HearingImpaired.AVOID);
        LanguageWish forced = LanguageWish.of(Language.of("en")).with(Extent.FORCED);
        beginning.ask(List.of(both, forced), Embedded.NONE);
        Profile profile = application.profiles().ensureDefault(Locale.ENGLISH);
        assertThat(profile.embedded()).isEqualTo(Embedded.NONE);
        assertThat(profile.wishes())
                .containsExactly(
                        new Wish(
                                german,
                                SubtitleKind.FULL,
                                HearingImpaired.AVOID,
                                Set.of(),
                                Set.of()),
                        Wish.of(german, SubtitleKind.FORCED),
                        Wish.of(Language.of("en"), SubtitleKind.FORCED));
        application.wanted().recompute(Cancellation.NONE);
        Beginning.Result result = beginning.result();
        assertThat(result.language()).isEqualTo(german);
        assertThat(result.present() + result.embedded() + result.lacking())
                .isBetween(1, result.videos());
        assertThat(result.others()).allMatch(each -> each.videos() > 0);
    }
}
