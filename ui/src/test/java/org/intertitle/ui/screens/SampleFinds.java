package org.intertitle.ui.screens;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.palette.PaletteSources;

import java.util.List;
import java.util.Set;

/** Made-up titles, settings and saved filters for the palette. */
final class SampleFinds implements PaletteSources {
    private static final List<FoundTitle> TITLES =
            List.of(
                    new FoundTitle(new TitleId(1), false, "Die Extrafahrt", "1987 · Film"),
                    new FoundTitle(new TitleId(2), true, "Extra Ballast", "2012 · Series"),
                    new FoundTitle(new TitleId(3), false, "Amélie und die Extras", "2001 · Film"),
                    new FoundTitle(
                            new TitleId(4),
                            false,
                            "Extraordinarily long titles " + "go on and on ".repeat(40),
                            "1999 · Film"),
                    new FoundTitle(new TitleId(5), false, "Extra\nline\u2028breaks", "2020 · Film"),
                    new FoundTitle(new TitleId(6), false, "שלום extra עולם", "2019 · Film"),
                    new FoundTitle(new TitleId(7), true, "Extra 👩‍👩‍👧‍👦 🎬", "2022 · Series"));

    @Override
    public List<FoundTitle> titles(String typed, Set<TitleId> recent, int limit) {
        String words = FoldedName.fold(typed);
        return TITLES.stream()
                .filter(title -> FoldedName.fold(title.name()).contains(words))
                .limit(limit)
                .toList();
    }

    @Override
    public Catalog catalog() {
        return new Catalog(
                9830,
                List.of(new FoundSetting("library.follow_links", SettingsPage.GENERAL)),
                List.of(
                        new SavedFilter(
                                "Extra bad German", new Place.Library("missing:de quality<30"))));
    }
}
