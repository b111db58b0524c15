package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.intertitle.profiles.Cutoff;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

class ProfilesViewTest {
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final ProfilesViewModel model =
            new ProfilesViewModel(
                    new SampleSettings.SomeProfiles(),
                    new Inline().tasks,
                    new Dialogs(),
                    new Notifications(),
                    texts);

    @Test
    void rowsOfLanguagesStayUntilTheLanguagesChange() {
        Toolkit.onFx(() -> {
            model.reload();
            Parent root = new ProfilesView(model, texts).root();
            new Scene(root);
            root.applyCss();
            VBox wishes = (VBox) requireNonNull(root.lookup("#wishes"));
            List<Node> before = List.copyOf(wishes.getChildren());
            model.setCutoff(new Cutoff.Any());
            assertThat(wishes.getChildren()).isEqualTo(before);
            model.addWish();
            assertThat(wishes.getChildren()).hasSize(before.size() + 1);
            model.discard();
            assertThat(wishes.getChildren()).hasSameSizeAs(before);
            return true;
        });
    }
}
