package org.intertitle.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import java.util.function.Consumer;

/** One term of a filter to see at a glance; pressing it takes the term out. */
public final class FilterChip extends Button {
    public FilterChip(FilterTokens.Token term, Texts texts, Consumer<FilterTokens.Token> remove) {
        super(term.label(), new Icon(Glyph.CANCEL));
        getStyleClass().add("chip");
        setTooltip(new Tooltip(term.label()));
        setAccessibleText(texts.text("filter.remove", term.label()));
        setOnAction(_ -> remove.accept(term));
    }
}
