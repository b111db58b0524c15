package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of the window that most starts do without: its place is there, it is made when it is first
 * asked for. FX thread only.
 */
final class OnDemand<V> {
    private final StackPane place;
    private final Supplier<V> maker;
    private final Function<V, Node> node;
    private @Nullable V made;

    /** At a place of its own over all that lies below. */
    OnDemand(Supplier<V> maker, Function<V, Node> node) {
        this(new StackPane(), maker, node);
        place.setPickOnBounds(false);
    }

    OnDemand(StackPane place, Supplier<V> maker, Function<V, Node> node) {
        this.place = place;
        this.maker = maker;
        this.node = node;
    }

    /** Where it lies, made or not. */
    Node place() {
        return place;
    }

    /** Makes it where it is not there yet. */
    V get() {
        V there = made;
        if (there == null) {
            there = maker.get();
            made = there;
            place.getChildren().setAll(node.apply(there));
        }
        return there;
    }

    /** It, where it was made. */
    Optional<V> made() {
        return Optional.ofNullable(made);
    }
}
