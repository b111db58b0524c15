package org.intertitle.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
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
    private final Inline inline = new Inline();
    private final SampleBeginning beginning = new SampleBeginning();
    private final List<Place> went = new ArrayList<>();
    private final FirstRunViewModel model =
            new FirstRunViewModel(
                    beginning,
                    inline.tasks,
                    inline,
                    new Went(went),
                    new NoDesktop(),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void threeStepsLeadFromFoldersToTheResult() {
        model.activate();
        model.next();
        assertThat(model.step().get()).as("no folder yet").isEqualTo(1);
        model.add(Path.of("/media/films"));
        assertThat(model.proposals()).containsExactly(Path.of("/home/anna/Videos"));
        model.next();
        model.addLanguage(Language.of("en"));
        model.raise(Language.of("en"));
        model.embedded().set(Embedded.NONE);
        model.next();
        assertThat(model.step().get()).isEqualTo(3);
        assertThat(model.result().get()).isNotNull();
        assertThat(beginning.asked).containsExactly("add /media/films", "ask [en, de] NONE");
        model.review();
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void sampleLibraryIsAFolderLikeAnyOther() {
        model.activate();
        model.trySample();
        assertThat(model.folders()).hasSize(1);
        model.next();
        assertThat(model.step().get()).isEqualTo(2);
    }

    @Test
    void withoutALanguageTheSecondStepStays() {
        model.activate();
        model.trySample();
        model.next();
        model.removeLanguage(Language.of("de"));
        model.next();
        assertThat(model.step().get()).isEqualTo(2);
    }
}
