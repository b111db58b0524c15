package org.intertitle.ui.settings;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be done on the page of the settings that is shown. */
final class SettingsActions {
    private final SettingsViewModel model;
    private final SettingsViewModel.Pages pages;
    private final Texts texts;

    SettingsActions(SettingsViewModel model, SettingsViewModel.Pages pages, Texts texts) {
        this.model = model;
        this.pages = pages;
        this.texts = texts;
    }

    List<Action> list() {
        List<Action> actions = new ArrayList<>();
        switch (model.page().get()) {
            case PROFILES -> profiles(actions);
            case FOLDERS -> {
                actions.add(action("folders.add", Glyph.ADD, pages.folders()::choose));
                actions.add(action("folders.rescan", Glyph.REFRESH, pages.folders()::rescanAll));
            }
            case DATABASE -> {
                actions.add(action("database.check", Glyph.CHECK, pages.store()::check));
                actions.add(action("database.backup", Glyph.DATABASE, pages.store()::backup));
                actions.add(action("empty_kept", Glyph.REMOVE, pages.store()::emptyKept));
                actions.add(action("database.restore", Glyph.UNDO, pages.store()::chooseBackup));
            }
            case DIAGNOSTICS -> {
                DiagnosticsViewModel diagnostics = pages.diagnostics();
                actions.add(action("diagnostics.again", Glyph.REFRESH, diagnostics::examine));
                actions.add(action("diagnostics.copy", Glyph.COPY, diagnostics::copy));
            }
            default -> {}
        }
        actions.add(
                action("reset_all", Glyph.UNDO, this::resetAll)
                        .when(() ->
                                Arrays.stream(SettingsPage.values())
                                        .anyMatch(page -> model.changed(page) > 0)));
        actions.add(
                action(
                        "changed_only",
                        Glyph.FILTER,
                        () -> model.changedOnly().set(!model.changedOnly().get())));
        return actions;
    }

    private void profiles(List<Action> actions) {
        ProfilesViewModel profiles = pages.profiles();
        actions.add(
                action("profiles.save", Glyph.CHECK, profiles::save)
                        .when(() -> profiles.changed().get())
                        .keys("Ctrl+S"));
        actions.add(
                action("profiles.discard", Glyph.UNDO, profiles::discard)
                        .when(() -> profiles.changed().get()));
        actions.add(action("profiles.new", Glyph.ADD, profiles::create));
        actions.add(action("profiles.duplicate", Glyph.COPY, profiles::duplicate));
    }

    private void resetAll() {
        pages.general().resetAll();
        pages.appearance().resetAll();
        pages.internet().switches().resetAll();
    }

    private Action action(String verb, Glyph glyph, Runnable run) {
        return Action.of(
                "settings." + verb,
                Scope.SCREEN,
                glyph,
                () -> texts.text("action.settings." + verb),
                run);
    }
}
