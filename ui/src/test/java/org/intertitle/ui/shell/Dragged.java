package org.intertitle.ui.shell;

import com.sun.javafx.tk.TKClipboard;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes events of dragged files, as the toolkit makes them of what the desktop tells. */
final class Dragged {
    private Dragged() {}

    /** An event over this node; without files it drags a text. */
    static DragEvent event(Node over, EventType<DragEvent> type, List<Path> files) {
        return event(over, type, files, null);
    }

    /** {@code from} is the node of the window that the files are dragged out of. */
    static DragEvent event(
            Node over, EventType<DragEvent> type, List<Path> files, @Nullable Node from) {
        return new DragEvent(
                over,
                over,
                type,
                board(files.stream().map(Path::toFile).toList()),
                10,
                10,
                10,
                10,
                TransferMode.COPY,
                from,
                over,
                null);
    }

    /** The mouse is pressed on this node itself. */
    static MouseEvent pressed(Node on) {
        return new MouseEvent(
                on,
                on,
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static Dragboard board(List<File> files) {
        TKClipboard peer =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                Dragged.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (_, method, arguments) ->
                                        answer(files, method.getName(), arguments));
        try {
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            made.setAccessible(true);
            return made.newInstance(peer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object answer(List<File> files, String method, Object[] arguments) {
        return switch (method) {
            case "getContentTypes" ->
                    files.isEmpty() ? Set.of(DataFormat.PLAIN_TEXT) : Set.of(DataFormat.FILES);
            case "hasContent" -> !files.isEmpty() && DataFormat.FILES.equals(arguments[0]);
            case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : "text";
            case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
            case "toString" -> "dragged " + files;
            default -> null;
        };
    }
}
