package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.QueryError;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class JumpModelTest {
    private final Inline inline = new Inline();
    private final Some titles = new Some();
    private final LibraryViewModel model =
            new LibraryViewModel(
                    titles,
                    inline.tasks,
                    inline,
                    new Went(new ArrayList<>()),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    private final JumpModel jump = model.jump();

    private static final class Some extends SampleTitles {
        private boolean bad;

        @Override
        public List<TitleId> beginning(String filter, String prefix) {
            if (bad) {
                throw new AppException(QueryError.INVALID, 1, filter, "de");
            }
            return super.beginning(filter, prefix);
        }
    }

    @BeforeEach
    void show() {
        model.activate("");
    }

    private long cursor() {
        TitleId id = model.selected().get();
        return id == null ? 0 : id.value();
    }

    @Test
    void nothingTypedAndNothingFoundLeaveTheCursorWhereItIs() {
        model.selected().set(new TitleId(5));
        jump.typed().set(" ");
        assertThat(jump.result().get()).isEmpty();
        jump.typed().set("xyz");
        assertThat(jump.result().get()).isEqualTo("0 titles");
        jump.step(1);
        assertThat(cursor()).isEqualTo(5);
    }

    @Test
    void filterThatIsNoneIsNoFailureOfItsOwn() {
        titles.bad = true;
        jump.typed().set("a");
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void eachLetterGoesToTheFirstTitleThatBeginsSo() {
        jump.typed().set("s");
        assertThat(cursor()).isEqualTo(10);
        jump.typed().set("su");
        assertThat(cursor()).isEqualTo(15);
        assertThat(jump.result().get()).isEqualTo("1 title");
        jump.typed().set("hax");
        assertThat(cursor()).isEqualTo(5);
    }

    @Test
    void stepsGoFromOneHitToTheNextAndAround() {
        jump.typed().set("the ");
        assertThat(jump.result().get()).isEqualTo("4 titles");
        assertThat(cursor()).isEqualTo(1);
        jump.step(1);
        assertThat(cursor()).isEqualTo(8);
        jump.step(-1);
        jump.step(-1);
        assertThat(cursor()).isEqualTo(16);
        jump.step(1);
        assertThat(cursor()).isEqualTo(1);
    }

    @Test
    void hitsThatTheFilterHidesAreNotGoneTo() {
        jump.typed().set("s");
        model.head().search().set("zzz");
        jump.step(1);
        assertThat(cursor()).isZero();
    }
}
