package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be done in the library: with the selection or the title under the cursor, with all. */
final class LibraryActions {
    private static final String ID = "library.";

    private final LibraryViewModel model;
    private final TitleCommands commands;
    private final Texts texts;
    private final Desktop desktop;
    private final Runnable chooseProfile;

    /** {@code chooseProfile} shows the profiles to choose from. */
    LibraryActions(
            LibraryViewModel model,
            TitleCommands commands,
            Texts texts,
            Desktop desktop,
            Runnable chooseProfile) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        this.desktop = desktop;
        this.chooseProfile = chooseProfile;
    }

    List<Action> actions() {
        return List.of(
                selection("open", Glyph.FILM, model::open).keys("Enter").when(this::hasTitle),
                selection("select", Glyph.CHECK, this::select).keys("Space").when(this::hasTitle),
                many("plan", Glyph.WANTED, model::planSelected).keys("P"),
                many("profile", Glyph.SLIDERS, chooseProfile),
                many("ignore", Glyph.MINUS, () -> act(titles -> commands.ignore(titles, true)))
                        .keys("I"),
                many("unignore", Glyph.ADD, () -> act(titles -> commands.ignore(titles, false)))
                        .keys("Shift+I"),
                many("rescan", Glyph.REFRESH, () -> act(commands::rescan)).keys("F5"),
                selection("play", Glyph.PLAY, () -> model.meant().place(desktop::play))
                        .when(this::isFilm),
                selection("reveal", Glyph.FOLDER, () -> model.meant().place(desktop::reveal))
                        .when(() -> model.meant().one().isPresent()),
                many("copy", Glyph.COPY, () -> model.meant().places(this::copy)).keys("Ctrl+C"),
                selection("clear", Glyph.CANCEL, model.selection()::clear)
                        .when(() -> !model.selection().isEmpty()),
                Action.of(
                                ID + "select_all",
                                Scope.FILTER,
                                Glyph.CHECK,
                                () -> texts.text("library.select_all", model.list().ids().size()),
                                model.selection()::selectAll)
                        .keys("Ctrl+A")
                        .when(() -> !model.list().ids().isEmpty()),
                Action.of(
                                ID + "select_group",
                                Scope.FILTER,
                                Glyph.CHECK,
                                this::groupName,
                                () ->
                                        group().map(model.list().lines()::idsOf)
                                                .ifPresent(model.selection()::toggleAll))
                        .keys("Ctrl+Shift+A")
                        .when(() -> group().isPresent()),
                Action.of(
                                ID + "clear_filter",
                                Scope.FILTER,
                                Glyph.FILTER,
                                () -> texts.text("filter.clear"),
                                model.search()::clear)
                        .when(() -> !model.head().search().get().isEmpty()));
    }

    /** The group that the cursor is in. */
    private Optional<TitleLine.Heading> group() {
        TitleId cursor = model.selected().get();
        return cursor == null
                ? Optional.empty()
                : model.list().lines().headingOf(model.list().ids().indexOf(cursor));
    }

    private String groupName() {
        return group().map(TitleLine.Heading::group)
                .map(group ->
                        texts.text(
                                "library.select_group.named",
                                new GroupWords(texts).name(group),
                                group.count()))
                .orElseGet(() -> texts.text("library.select_group"));
    }

    private Action selection(String name, Glyph glyph, Runnable run) {
        return Action.of(
                ID + name, Scope.SELECTION, glyph, () -> texts.text("action." + ID + name), run);
    }

    /** For one or several titles, which its name counts. */
    private Action many(String name, Glyph glyph, Runnable run) {
        return Action.of(
                        ID + name,
                        Scope.SELECTION,
                        glyph,
                        () -> texts.plural("action." + ID + name, model.meant().now().size()),
                        run)
                .when(() -> !model.meant().now().isEmpty());
    }

    private void act(Consumer<List<TitleId>> action) {
        model.meant().act(action);
    }

    private boolean hasTitle() {
        return model.selected().get() != null;
    }

    private void select() {
        TitleId title = model.selected().get();
        if (title != null) {
            model.selection().toggle(title);
        }
    }

    /** A film has a file to play; its row is known before the panel is. */
    private boolean isFilm() {
        return model.meant()
                .one()
                .map(model.list().rows()::cached)
                .filter(row -> row.kind() == TitleKind.FILM)
                .isPresent();
    }

    /** One path a line. */
    private void copy(List<Path> places) {
        desktop.copy(places.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
}
