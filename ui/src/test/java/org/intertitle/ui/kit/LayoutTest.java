package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the build made of each FXML is what {@code FXMLLoader} makes of it. */
class LayoutTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HANDLER = Pattern.compile("=\"#(\\w+)\"");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void layoutIsWhatTheLoaderMakesOfTheFile(Path file) throws IOException {
        String fxml = Files.readString(file);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Messages messages = Messages.of(language);
            List<String> loaded = Toolkit.onFx(() -> Described.of(loaded(fxml, messages)));
            List<String> built = Toolkit.onFx(() -> Described.of(built(file, messages)));
            assertThat(loaded).hasSizeGreaterThan(50);
            assertThat(built).hasSameSizeAs(loaded);
            for (int i = 0; i < loaded.size(); i++) {
                assertThat(built.get(i)).isEqualTo(loaded.get(i));
            }
        }
    }

    /** Without a view, so that nothing but the file is seen; handlers are known by their names. */
    private static Parent loaded(String fxml, Messages messages) throws IOException {
        FXMLLoader loader = new FXMLLoader();
        loader.setResources(messages.bundle());
        HANDLER.matcher(fxml)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> loader.getNamespace().put(name, new Named(name)));
        String alone =
                HANDLER.matcher(fxml)
                        .replaceAll("=\"\\$$1\"")
                        .replaceFirst(" fx:controller=\"[^\"]*\"", "");
        return loader.load(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
    }

    private record Named(String name) implements EventHandler<Event> {
        @Override
        public void handle(Event event) {
            throw new AssertionError("nobody acts here");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Parent built(Path file, Messages messages) throws ReflectiveOperationException {
        String name =
                RESOURCES.relativize(file).toString().replaceAll("\\W", ".").replace(".fxml", "");
        Object view = unmade(Class.forName(name + "View"));
        return layout(name).build(view, messages);
    }

    @SuppressWarnings("unchecked")
    private static Layout<Object> layout(String name) throws ReflectiveOperationException {
        return Class.forName(name + "Layout")
                .asSubclass(Layout.class)
                .getConstructor()
                .newInstance();
    }

    /** A view whose constructor did not run: its layout needs its fields and nothing else. */
    private static Object unmade(Class<?> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        return ((Constructor<?>)
                        factory.getMethod(
                                        "newConstructorForSerialization",
                                        Class.class,
                                        Constructor.class)
                                .invoke(
                                        factory.getMethod("getReflectionFactory").invoke(null),
                                        type,
                                        Object.class.getConstructor()))
                .newInstance();
    }
}
