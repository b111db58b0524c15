package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.ListStatePane.Choice;
import org.intertitle.ui.kit.ListStatePane.Says;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Pictures;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Says why there are no cues to see, and what can be done about it. */
final class SubtitleStates {
    private final SubtitleReading reading;
    private final SubtitleUse use;
    private final EncodingChoice encodings;
    private final Texts texts;

    SubtitleStates(SubtitleViewModel model, Texts texts) {
        this.reading = model.reading();
        this.use = model.use();
        this.encodings = model.encodings();
        this.texts = texts;
    }

    void cover(ListStatePane pane) {
        switch (reading.state().get()) {
            case READY, FILTER_HIDES_ALL -> pane.hide();
            case LOADING -> loading(pane);
            case NOTHING_YET -> pane.say(nothing(reading.opened().get()));
            case ERROR -> pane.say(error(reading.failure()));
        }
    }

    private void loading(ListStatePane pane) {
        boolean track =
                reading.at() instanceof SubtitleAt.OfTrack
                        || reading.at() instanceof SubtitleAt.InFile;
        Says says =
                new Says(
                        track ? Glyph.EXTRACT : Glyph.CAPTIONS,
                        texts.text(track ? "subtitle.extracting" : "subtitle.reading"),
                        track ? texts.text("subtitle.extracting.text") : "",
                        List.of(new Choice(texts.text("subtitle.cancel"), reading::cancel)));
        pane.busy(says, reading.progress().fraction());
    }

    private Says nothing(@Nullable Opened opened) {
        if (opened != null && opened.contents() instanceof Pictures) {
            return new Says(
                    Glyph.FILM,
                    texts.text("subtitle.pictures"),
                    texts.text("subtitle.pictures.text"),
                    ofPictures());
        }
        return new Says(
                Glyph.CAPTIONS,
                texts.text("subtitle.nothing"),
                texts.text("subtitle.nothing.text"),
                List.of(new Choice(texts.text("subtitle.reveal"), use::reveal)));
    }

    private List<Choice> ofPictures() {
        return List.of(
                use.hasVideo()
                        ? new Choice(texts.text("subtitle.play"), use::play)
                        : new Choice(texts.text("subtitle.reveal"), use::reveal));
    }

    private Says error(@Nullable Throwable failure) {
        if (failure == null || failure instanceof CancellationException) {
            return new Says(
                    Glyph.CANCEL, texts.text("subtitle.cancelled"), "", List.of(again(), back()));
        }
        String remedy =
                failure instanceof AppException app
                        ? texts.wording().remedy(app.code().code())
                        : texts.wording().remedy("internal");
        return new Says(
                Glyph.ALERT,
                texts.text("subtitle.failed"),
                ShownText.block(texts.wording().error(failure)) + "\n" + remedy,
                choices());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (reading.encodable() && reading.encoding() == null) {
            choices.add(new Choice(texts.text("subtitle.encoding.other"), encodings::open));
        } else if (reading.encoding() != null) {
            choices.add(
                    new Choice(texts.text("subtitle.encoding.found"), () -> reading.decode(null)));
        } else {
            choices.add(again());
        }
        choices.add(new Choice(texts.text("action.subtitle.open"), use::openFile));
        choices.add(back());
        return choices;
    }

    private Choice again() {
        return new Choice(texts.text("subtitle.again"), reading::again);
    }

    private Choice back() {
        return new Choice(texts.text("subtitle.back"), use::back);
    }
}
