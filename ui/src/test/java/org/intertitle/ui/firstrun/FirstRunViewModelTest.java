package org.intertitle.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.FolderAdvice;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.ui.firstrun.Beginning.Progress;
import org.intertitle.ui.firstrun.LanguageWish.Extent;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleBeginning;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FirstRunViewModelTest {
    private static final Path FILMS = Path.of("/media/films");
    private static final Path MEDIA = Path.of("/media");
    private static final Language ENGLISH = Language.of("en");

    private final Inline inline = new Inline();
    private final SampleBeginning beginning = new SampleBeginning();
    private final List<Place> went = new ArrayList<>();
    private final Presentation presentation =
            Remembered.presentation(Texts.of(Locale.ENGLISH, Clock.systemUTC()), Measures.STANDARD);
    private final FirstRunViewModel model = model();

    private FirstRunViewModel model() {
        return new FirstRunViewModel(
                beginning, inline.tasks, inline, new Went(went), new NoDesktop(), presentation);
    }

    @Test
    void folderThatSomethingSpeaksAgainstIsNotAddedButTold() {
        model.activate();
        List<FolderAdvice> against =
                List.of(
                        new FolderAdvice.Missing(FILMS, null),
                        new FolderAdvice.NoFolder(FILMS, MEDIA),
                        new FolderAdvice.Unreadable(FILMS, "secret"),
                        new FolderAdvice.OfSystem(FILMS),
                        new FolderAdvice.Inside(FILMS, MEDIA));
        for (FolderAdvice advice : against) {
            beginning.advise(advice);
            model.folders().add(FILMS);
            assertThat(model.folders().doubt().get()).isEqualTo(new FolderDoubt(advice, false));
        }
        assertThat(beginning.asked).isEmpty();
        assertThat(model.canGoOn()).isFalse();
        assertThat(model.folders().dismiss()).isTrue();
        assertThat(model.folders().dismiss()).isFalse();
        model.folders().add(FILMS);
        model.folders().accept(FILMS);
        assertThat(beginning.asked).containsExactly("add /media/films");
        assertThat(model.folders().doubt().get()).isNull();
        model.folders().add(FILMS);
        assertThat(model.folders().doubt().get().already()).isTrue();
    }

    @Test
    void folderStandsForThoseThatLieInItByOneClick() {
        model.activate();
        model.folders().add(FILMS);
        beginning.advise(new FolderAdvice.Around(MEDIA, List.of(FILMS)));
        model.folders().add(MEDIA);
        FolderAdvice.Around around = (FolderAdvice.Around) model.folders().doubt().get().advice();
        model.folders().standFor(around);
        assertThat(beginning.asked).endsWith("stand /media for [/media/films]");
        assertThat(model.folders().folders())
                .extracting(Beginning.Chosen::root)
                .containsExactly(MEDIA);
        assertThat(model.folders().proposals()).contains(FILMS);
    }

    @Test
    void typedPathThatCanBeNoneIsReportedAndStays() {
        model.activate();
        model.folders().add("   ", () -> assertThat(true).as("not taken").isFalse());
        model.folders().add("\0", () -> assertThat(true).as("not taken").isFalse());
        assertThat(inline.failures).hasSize(1);
        List<String> taken = new ArrayList<>();
        model.folders().add("\"/media/films\"", () -> taken.add("taken"));
        assertThat(taken).hasSize(1);
        assertThat(beginning.asked).containsExactly("add /media/films");
    }

    @Test
    void threeStepsLeadFromFoldersToTheResult() {
        model.activate();
        model.next();
        assertThat(model.step().get()).as("no folder yet").isEqualTo(1);
        model.folders().add(FILMS);
        assertThat(model.folders().proposals()).containsExactly(Path.of("/home/anna/Videos"));
        model.next();
        model.wishes().add(ENGLISH);
        model.wishes().move(1, -1);
        model.wishes().set(LanguageWish.of(ENGLISH).with(Extent.BOTH).with(HearingImpaired.AVOID));
        model.wishes().embedded().set(Embedded.NONE);
        model.next();
        assertThat(model.step().get()).isEqualTo(3);
        assertThat(model.result().get()).isNotNull();
        assertThat(beginning.asked)
                .containsExactly("add /media/films", "ask [en BOTH AVOID, de FULL EITHER] NONE");
        model.review();
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void resultWaitsForTheScanAndIsCountedOnceForEachEnd() {
        beginning.progress = new Progress(true, 0.4, null);
        model.activate();
        model.folders().add(FILMS);
        model.next();
        model.next();
        assertThat(model.result().get()).isNull();
        inline.tell();
        assertThat(beginning.counted).isZero();
        beginning.progress = new Progress(false, 1, null);
        inline.tell();
        inline.tell();
        assertThat(model.result().get()).isNotNull();
        assertThat(beginning.counted).isEqualTo(1);
    }

    @Test
    void whatWorkChangedIsCountedThoughNobodySawItRun() {
        model.activate();
        model.folders().add(FILMS);
        model.next();
        model.next();
        assertThat(beginning.counted).isEqualTo(1);
        inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
        assertThat(beginning.counted).isEqualTo(2);
        inline.tell(new DomainEvent.JobsChanged(new Changed.All<>()));
        assertThat(beginning.counted).isEqualTo(2);
    }

    @Test
    void countUnderWayIsShownBeforeItIsCountedAnew() {
        List<Integer> shown = new ArrayList<>();
        model.result().subscribe(() -> shown.add(beginning.counted));
        beginning.whileCounting =
                () -> {
                    beginning.whileCounting = () -> {};
                    inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
                };
        model.activate();
        model.folders().add(FILMS);
        model.next();
        model.next();
        assertThat(shown).containsExactly(1, 2);
    }

    @Test
    void sampleLibraryIsAFolderLikeAnyOther() {
        model.activate();
        assertThat(model.folders().hasSample()).isFalse();
        model.folders().trySample();
        assertThat(model.folders().folders()).hasSize(1);
        assertThat(model.folders().hasSample()).isTrue();
        model.next();
        assertThat(model.step().get()).isEqualTo(2);
        model.toFolders();
        model.folders().remove(Path.of("/tmp/sample"));
        assertThat(model.folders().hasSample()).isFalse();
    }

    @Test
    void withoutALanguageTheSecondStepStays() {
        model.activate();
        model.folders().trySample();
        model.next();
        model.wishes().remove(Language.of("de"));
        model.next();
        assertThat(model.step().get()).isEqualTo(2);
        assertThat(model.canGoOn()).isFalse();
    }

    @Test
    void languagesFoundOnTheDisksAreOfferedUntilTheyAreChosen() {
        model.activate();
        model.folders().add(FILMS);
        model.next();
        assertThat(model.wishes().offers()).hasSize(3);
        model.wishes().add(ENGLISH);
        assertThat(model.wishes().offers()).hasSize(2);
        model.wishes().remove(ENGLISH);
        assertThat(model.wishes().offers()).hasSize(3);
        beginning.found = List.of();
        inline.tell();
        assertThat(model.wishes().offers()).isEmpty();
    }

    @Test
    void wishesAreMovedButNotBeyondTheEnds() {
        model.activate();
        model.wishes().add(ENGLISH);
        model.wishes().add(Language.of("fr"));
        model.wishes().move(0, -1);
        model.wishes().move(2, 1);
        model.wishes().move(-1, 1);
        model.wishes().move(9, -1);
        assertThat(languages()).containsExactly("de", "en", "fr");
        model.wishes().move(0, 2);
        assertThat(languages()).containsExactly("en", "fr", "de");
    }

    private List<String> languages() {
        return model.wishes().wishes().stream().map(wish -> wish.language().tag()).toList();
    }

    @Test
    void closedInTheMiddleItComesBackToTheStepWithWhatWasChosen() {
        model.activate();
        model.folders().add(FILMS);
        model.next();
        model.wishes().add(ENGLISH);
        model.wishes().set(LanguageWish.of(ENGLISH).with(Extent.FORCED));
        model.wishes().embedded().set(Embedded.NONE);
        FirstRunViewModel again = model();
        again.activate();
        assertThat(again.step().get()).isEqualTo(2);
        assertThat(again.wishes().wishes()).isEqualTo(model.wishes().wishes());
        assertThat(again.wishes().embedded().get()).isEqualTo(Embedded.NONE);
        again.next();
        again.later();
        assertThat(went).containsExactly(new Place.Home());
        assertThat(new FirstRunMemory(presentation.memory()).isUnderWay()).isFalse();
        assertThat(model().step().get()).isEqualTo(1);
    }

    @Test
    void memoryOfAnotherVersionIsNoError() {
        presentation.memory().put("begun.step", "7");
        presentation.memory().put("begun.wishes", "de:FULL de:ODD:EITHER x:y:z en:BOTH:WANT :: ");
        FirstRunMemory memory = new FirstRunMemory(presentation.memory());
        assertThat(memory.isUnderWay()).isFalse();
        assertThat(memory.wishes())
                .containsExactly(
                        LanguageWish.of(ENGLISH).with(Extent.BOTH).with(HearingImpaired.WANT));
    }
}
