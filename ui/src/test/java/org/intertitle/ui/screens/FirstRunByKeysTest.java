package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

@Tag("journey")
class FirstRunByKeysTest {
    @TempDir private Path folder;

    @Test
    void firstRunIsGoneThroughByKeysAlone() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder);
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            try (Journey person = Journey.begin(window, new Place.FirstRun())) {
                String root = library.root().toString();
                person.await("the path", () -> person.focused().startsWith("Drop folders here"));
                person.write(root.substring(0, root.lastIndexOf('/')) + "/none");
                person.press(KeyCode.ENTER);
                person.await("the doubt", () -> person.focused().startsWith("Add "));
                person.press(KeyCode.ESCAPE);
                person.tabTo("Drop folders here");
                person.write(root);
                person.press(KeyCode.ENTER);
                person.await("the folder", () -> person.sees("Remove: " + root));
                person.press(KeyCode.CONTROL, KeyCode.ENTER);

                person.awaitWords("Which subtitles should every video have?");
                person.await("the languages", () -> person.sees("Add German"));
                person.await("a language", () -> person.focused().startsWith("English"));
                person.tabTo("Add German");
                person.press(KeyCode.SPACE);
                person.tabTo("German");
                person.press(KeyCode.ALT, KeyCode.UP);
                assertThat(person.focused()).startsWith("German");
                person.press(KeyCode.CONTROL, KeyCode.ENTER);

                person.awaitWords("videos.");
                person.await("the main button", () -> person.focused().startsWith("Review"));
                assertThat(library.application().profiles().ensureDefault(Locale.ENGLISH).wishes())
                        .extracting(Wish::language)
                        .extracting(Object::toString)
                        .containsExactly("de", "en");
                person.press(KeyCode.SPACE);
                person.await("a plan", () -> person.sees("Apply "));
            }
        }
    }
}
