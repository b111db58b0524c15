package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what can be done with dropped files: the most likely first. Immutable. */
record DropOffers(List<DropOffer> offers, List<Dropped.Unfit> unfit) {
    /** More places than these are not offered one by one. */
    private static final int PLACES = 5;

    DropOffers {
        offers = List.copyOf(offers);
        unfit = List.copyOf(unfit);
    }

    static DropOffers of(List<Dropped> dropped) {
        Set<DropOffer> shows = new LinkedHashSet<>();
        Set<Path> toAdd = new LinkedHashSet<>();
        Set<Path> toScan = new LinkedHashSet<>();
        List<Dropped.Unfit> unfit = new ArrayList<>();
        for (Dropped each : dropped) {
            switch (each) {
                case Dropped.KnownVideo(Path path, var title) ->
                        shows.add(new DropOffer.Show(path, new Place.OfTitle(title)));
                case Dropped.SubtitleFile(Path path) ->
                        shows.add(
                                new DropOffer.Show(
                                        path, new Place.OfSubtitle(new SubtitleAt.OfFile(path))));
                case Dropped.Folder(Path path, boolean known) -> (known ? toScan : toAdd).add(path);
                case Dropped.OtherVideo(Path path, boolean inside) ->
                        (inside ? toScan : toAdd)
                                .add(Optional.ofNullable(path.getParent()).orElse(path));
                case Dropped.Unfit none -> unfit.add(none);
            }
        }
        List<DropOffer> offers = new ArrayList<>(shows.stream().limit(PLACES).toList());
        if (!toAdd.isEmpty()) {
            offers.add(new DropOffer.AddFolders(List.copyOf(toAdd)));
        }
        if (!toScan.isEmpty()) {
            offers.add(new DropOffer.Scan(List.copyOf(toScan)));
        }
        return new DropOffers(offers, unfit);
    }

    /** What needs no choice: there is one offer alone. */
    Optional<DropOffer> only() {
        return offers.size() == 1 && unfit.isEmpty()
                ? Optional.of(offers.getFirst())
                : Optional.empty();
    }
}
