package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;

import org.intertitle.ui.kit.Action;
import org.junit.jupiter.api.Test;

import java.util.List;

class LibraryColumnsTest extends LibraryViewFixture {
    private static List<String> columns(LibraryView view) {
        return table(view).getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void narrowWindowLeavesOutColumnsButForgetsNoChoice() {
        onFx(() -> {
            LibraryView view = view();
            List<String> all = columns(view);
            assertThat(all).contains("library.column.year", "library.column.added");
            view.narrow(true);
            lay(view);
            assertThat(columns(view)).doesNotContain("library.column.added");
            assertThat(presentation.memory().text("columns").orElse(""))
                    .doesNotContain("library.column.added:76:0");
            view.narrow(false);
            lay(view);
            assertThat(columns(view)).isEqualTo(all);
            return true;
        });
    }

    @Test
    void narrowestWindowLeavesOutKindAndYearToo() {
        onFx(() -> {
            LibraryView view = view(900);
            view.narrow(true);
            lay(view);
            assertThat(columns(view))
                    .doesNotContain("library.column.year", "library.column.kind")
                    .contains("library.column.title", "library.column.wanted");
            return true;
        });
    }

    @Test
    void columnsAreHiddenAndShownByTheKeyboardAndTheTitleStays() {
        onFx(() -> {
            LibraryView view = view();
            String year = "library.column.year";
            Action hide = choice(view, "Hide Year");
            hide.run().run();
            lay(view);
            assertThat(columns(view)).doesNotContain(year);
            choice(view, "Show Year").run().run();
            lay(view);
            assertThat(columns(view)).contains(year);
            assertThat(choices(view)).noneMatch(each -> each.name().get().endsWith("Title"));
            return true;
        });
    }

    private List<Action> choices(LibraryView view) {
        return ColumnChoice.actions(table(view), "library.column.title", texts);
    }

    private Action choice(LibraryView view, String name) {
        return choices(view).stream()
                .filter(each -> each.name().get().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
