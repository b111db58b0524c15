package org.intertitle.ui.palette;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.palette.Entry.Group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes entries of actions, settings, titles and searches. FX thread only. */
final class Entries {
    private static final String TITLE = "title:";

    private final KeyMap keys;
    private final FilterTokens tokens;
    private final Navigator navigator;
    private final Texts texts;

    Entries(Navigator navigator, Presentation presentation) {
        this.keys = new KeyMap(presentation.memory());
        this.texts = presentation.texts();
        this.tokens = new FilterTokens(texts);
        this.navigator = navigator;
    }

    /** The actions that can be done now. */
    List<Entry> actions(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.enabled().getAsBoolean())
                .map(this::action)
                .toList();
    }

    private Entry action(Action action) {
        return new Entry(
                action.id(),
                group(action.scope()),
                action.glyph(),
                action.name().get(),
                "",
                keys.of(action),
                action.run());
    }

    private static Group group(Action.Scope scope) {
        return switch (scope) {
            case SELECTION -> Group.SELECTION;
            case FILTER -> Group.FILTER;
            case SCREEN -> Group.SCREEN;
            case PLACES -> Group.PLACES;
            case WINDOW -> Group.WINDOW;
        };
    }

    /** Pages of the settings, and the single settings. */
    List<Entry> settings(List<PaletteSources.FoundSetting> single) {
        List<Entry> all =
                new ArrayList<>(
                        Arrays.stream(Place.SettingsPage.values()).map(this::page).toList());
        single.stream().map(this::setting).forEach(all::add);
        return all;
    }

    /** The pages of the help. */
    List<Entry> help() {
        return Arrays.stream(HelpPage.values())
                .map(page ->
                        to(
                                "help:" + page.file(),
                                Group.HELP,
                                Glyph.HELP,
                                texts.text("palette.help", texts.text(page.key())),
                                new Place.Help(page, "")))
                .toList();
    }

    private Entry page(Place.SettingsPage page) {
        return to(
                "settings:" + Wording.lower(page),
                Group.SETTINGS,
                Glyph.SETTINGS,
                texts.text("palette.page", name(page)),
                new Place.Settings(page));
    }

    private Entry setting(PaletteSources.FoundSetting setting) {
        return to(
                "setting:" + setting.key(),
                Group.SETTINGS,
                Glyph.SLIDERS,
                texts.text(
                        "palette.setting",
                        name(setting.page()),
                        texts.text("setting." + setting.key() + ".name")),
                new Place.Settings(setting.page()));
    }

    private String name(Place.SettingsPage page) {
        return texts.text("settings.page." + Wording.lower(page));
    }

    Entry title(PaletteSources.FoundTitle title) {
        Entry entry = title(title.id(), title.series(), title.name());
        return new Entry(
                entry.id(),
                Group.TITLES,
                entry.glyph(),
                entry.name(),
                title.detail(),
                Keys.NONE,
                entry.run());
    }

    private Entry title(TitleId id, boolean series, String name) {
        String line = OneLine.of(name);
        return to(
                TITLE + id.value() + (series ? ":series:" : ":film:") + line,
                Group.TITLES,
                series ? Glyph.CAPTIONS : Glyph.FILM,
                line,
                new Place.OfTitle(id));
    }

    Entry saved(PaletteSources.SavedFilter saved) {
        return to(
                "filter:" + OneLine.of(saved.name()),
                Group.SAVED,
                Glyph.FILTER,
                OneLine.of(saved.name()),
                saved.place());
    }

    /** The library searched for what was typed; first of all where it holds a term of a filter. */
    Entry search(String typed) {
        Group group = tokens.terms(typed).isEmpty() ? Group.SEARCH : Group.FIND;
        return to(
                "search:" + OneLine.of(typed),
                group,
                Glyph.SEARCH,
                texts.text("palette.search", OneLine.of(typed.strip())),
                new Place.Library(typed.strip()));
    }

    /** What was run before and is not among what can be run now: a title, a search. */
    Optional<Entry> again(String id) {
        Optional<TitleId> title = titleOf(id);
        if (title.isPresent()) {
            String[] parts = id.split(":", 4);
            return title.map(known -> title(known, parts[2].equals("series"), parts[3]));
        }
        return id.startsWith("search:") ? Optional.of(search(id.substring(7))) : Optional.empty();
    }

    /** The title that the entry of this id leads to; empty for another entry. */
    static Optional<TitleId> titleOf(String id) {
        String[] parts = id.split(":", 4);
        return id.startsWith(TITLE) && parts.length == 4 && parts[1].matches("\\d{1,18}")
                ? Optional.of(new TitleId(Long.parseLong(parts[1])))
                : Optional.empty();
    }

    private Entry to(String id, Group group, Glyph glyph, String name, Place place) {
        return new Entry(id, group, glyph, name, "", Keys.NONE, () -> navigator.go(place));
    }
}
