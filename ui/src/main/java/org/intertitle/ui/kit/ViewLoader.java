package org.intertitle.ui.kit;

import javafx.scene.Parent;

/**
 * Loads what the build made of the FXML of a view: {@code XView} has {@code X.fxml}, of which
 * {@code XLayout} is made.
 */
public final class ViewLoader {
    private static final String ENDING = "View";

    private final Messages messages;

    public ViewLoader(Messages messages) {
        this.messages = messages;
    }

    /** The root of the view's FXML, the view's fields set and {@code initialize} called. */
    public <V> Parent load(V view) {
        Layout<V> layout = layoutOf(view);
        Parent root = layout.build(view, messages);
        layout.initialize(view);
        return root;
    }

    @SuppressWarnings("unchecked")
    private static <V> Layout<V> layoutOf(V view) {
        String name = view.getClass().getName();
        String layout = name.substring(0, name.length() - ENDING.length()) + "Layout";
        try {
            return Class.forName(layout).asSubclass(Layout.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("the build has made no " + layout, missing);
        }
    }
}
