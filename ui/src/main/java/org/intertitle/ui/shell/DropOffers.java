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
        return new Gathered().all(dropped).offers();
    }

    /** What needs no choice: there is one offer alone, and it changes nothing. */
    Optional<DropOffer> only() {
        return offers.size() == 1 && unfit.isEmpty()
                ? Optional.of(offers.getFirst()).filter(DropOffer::harmless)
                : Optional.empty();
    }

    /** What is left where this turned out to be impossible. */
    DropOffers without(DropOffer.Adopt impossible) {
        List<Dropped.Unfit> more = new ArrayList<>(unfit);
        impossible
                .homes()
                .forEach(home ->
                        more.add(
                                new Dropped.Unfit(
                                        home.adoption().file(), Dropped.Why.NOT_ADOPTABLE)));
        return new DropOffers(
                offers.stream().filter(offer -> !offer.equals(impossible)).toList(), more);
    }

    /** What was dropped, by what it is good for. */
    private static final class Gathered {
        private final Set<DropOffer> shows = new LinkedHashSet<>();
        private final List<Dropped.SubtitleFile> subtitles = new ArrayList<>();
        private final Set<Path> toAdd = new LinkedHashSet<>();
        private final Set<Path> toScan = new LinkedHashSet<>();
        private final List<Dropped.Unfit> unfit = new ArrayList<>();

        Gathered all(List<Dropped> dropped) {
            dropped.forEach(this::add);
            return this;
        }

        private void add(Dropped dropped) {
            switch (dropped) {
                case Dropped.KnownVideo(Path path, var title) ->
                        shows.add(new DropOffer.Show(path, new Place.OfTitle(title)));
                case Dropped.SubtitleFile file -> {
                    subtitles.add(file);
                    shows.add(
                            new DropOffer.Show(
                                    file.path(),
                                    new Place.OfSubtitle(new SubtitleAt.OfFile(file.path()))));
                }
                case Dropped.Folder(Path path, boolean known) -> (known ? toScan : toAdd).add(path);
                case Dropped.OtherVideo(Path path, boolean inside) ->
                        (inside ? toScan : toAdd)
                                .add(Optional.ofNullable(path.getParent()).orElse(path));
                case Dropped.Unfit none -> unfit.add(none);
            }
        }

        DropOffers offers() {
            List<DropOffer> offers = new ArrayList<>(adoptions());
            shows.stream().limit(PLACES).forEach(offers::add);
            if (!toAdd.isEmpty()) {
                offers.add(new DropOffer.AddFolders(List.copyOf(toAdd)));
            }
            if (!toScan.isEmpty()) {
                offers.add(new DropOffer.Scan(List.copyOf(toScan)));
            }
            return new DropOffers(offers, unfit);
        }

        /** One file may choose among its homes; of several those go that have one alone. */
        private List<DropOffer> adoptions() {
            if (subtitles.size() == 1) {
                List<Dropped.Home> homes = subtitles.getFirst().homes();
                return homes.stream()
                        .<DropOffer>map(
                                home -> new DropOffer.Adopt(List.of(home), homes.size() > 1))
                        .toList();
            }
            List<Dropped.Home> sure =
                    subtitles.stream()
                            .filter(file -> file.homes().size() == 1)
                            .map(file -> file.homes().getFirst())
                            .toList();
            if (sure.isEmpty()) {
                return List.of();
            }
            subtitles.forEach(this::tellWithoutHome);
            return List.of(new DropOffer.Adopt(sure, false));
        }

        private void tellWithoutHome(Dropped.SubtitleFile file) {
            Dropped.Why hindrance = file.hindrance();
            if (file.homes().size() > 1) {
                unfit.add(new Dropped.Unfit(file.path(), Dropped.Why.SEVERAL_HOMES));
            } else if (hindrance != null) {
                unfit.add(new Dropped.Unfit(file.path(), hindrance));
            }
        }
    }
}
