package org.intertitle.ui.kit;

import org.intertitle.ui.kit.ListStatePane.Choice;
import org.intertitle.ui.kit.ListStatePane.Says;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says over a list which of its four states it is in, each with one main action. */
public final class ListCover {
    private final ListStatePane pane;
    private final Texts texts;
    private final LoadState load;
    private final Words words;

    /** What the three states that say something say; the error also tells why, and its code. */
    public record Words(Says nothing, Says hidden, String failed, Runnable retry) {}

    public ListCover(ListStatePane pane, Texts texts, LoadState load, Words words) {
        this.pane = pane;
        this.texts = texts;
        this.load = load;
        this.words = words;
    }

    /** Follows the state; {@code details} is given the failure when its details are asked for. */
    public void follow(Consumer<Throwable> details) {
        load.state().subscribe(state -> show(state, details));
    }

    private void show(ListState state, Consumer<Throwable> details) {
        switch (state) {
            case READY -> pane.hide();
            case LOADING -> pane.loading(texts.text("list.loading"));
            case NOTHING_YET -> pane.say(words.nothing());
            case FILTER_HIDES_ALL -> pane.say(words.hidden());
            case ERROR -> pane.say(error(details));
        }
    }

    private Says error(Consumer<Throwable> details) {
        Throwable failure = load.failure();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(texts.text("action.retry"), words.retry()));
        if (failure == null) {
            return new Says(Glyph.ALERT, words.failed(), "", choices);
        }
        choices.add(new Choice(texts.text("action.details"), () -> details.accept(failure)));
        String why =
                texts.wording().error(failure)
                        + "\n"
                        + texts.wording().remedy(load.code())
                        + "\n"
                        + texts.text("list.error.code", load.code());
        return new Says(Glyph.ALERT, words.failed(), why, choices);
    }

    /** What a filter that hides everything says. */
    public static Says hidden(Texts texts, String title, Runnable clear) {
        return new Says(
                Glyph.FILTER, title, "", List.of(new Choice(texts.text("filter.clear"), clear)));
    }
}
