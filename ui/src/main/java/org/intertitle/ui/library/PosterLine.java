package org.intertitle.ui.library;

import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Artwork;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One line of posters; it keeps its posters and gives them other titles as it is reused. */
final class PosterLine extends ListCell<Integer> {
    private final List<Place> places = new ArrayList<>();
    private final HBox box = new HBox();
    private final VBox all = new VBox();
    private final GroupHeading heading;
    private final PosterGrid grid;

    /** A poster, the title it shows and the picture it waits for. */
    private static final class Place {
        private final Poster poster;
        private @Nullable TitleRow row;
        private Artwork.@Nullable Ticket ticket;

        Place(Poster poster) {
            this.poster = poster;
        }

        void show(@Nullable TitleRow next, PosterArt art) {
            poster.show(next);
            if (next == null) {
                drop();
                poster.tile().picture(null);
            } else if (!sameArt(next)) {
                drop();
                ticket = art.fill(poster.tile(), next, poster::drawn);
            }
            row = next;
        }

        private boolean sameArt(TitleRow next) {
            return row != null
                    && row.id().equals(next.id())
                    && Objects.equals(row.artwork(), next.artwork());
        }

        void drop() {
            if (ticket != null) {
                ticket.drop();
                ticket = null;
            }
            row = null;
        }
    }

    PosterLine(PosterGrid grid) {
        this.grid = grid;
        heading = grid.groups().heading();
        heading.setMinHeight(USE_PREF_SIZE);
        box.getStyleClass().add("poster-line");
        all.getChildren().setAll(heading, box);
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Integer line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            places.forEach(Place::drop);
            setGraphic(null);
        } else {
            setGraphic(all);
            draw();
        }
    }

    /** Shows the titles of this line as they are known now. */
    void draw() {
        if (isEmpty() || getItem() == null) {
            return;
        }
        int line = getItem();
        GridWalk walk = grid.walk();
        int tiles = walk.onLine(line);
        heading.show(grid.groups().headingAt(walk, line));
        heading.setManaged(grid.groups().shown());
        box.setSpacing(grid.gap());
        fit(tiles);
        for (int column = 0; column < tiles; column++) {
            places.get(column).show(grid.row(walk.indexOf(line, column)), grid.art());
        }
        mark();
    }

    private void fit(int tiles) {
        while (places.size() < tiles) {
            Place place = new Place(grid.poster());
            int column = places.size();
            place.poster.setOnMousePressed(
                    event -> grid.pressed(grid.walk().indexOf(getItem(), column), event));
            place.poster.setOnMouseClicked(grid.cursor()::clicked);
            places.add(place);
        }
        if (box.getChildren().size() != tiles) {
            places.subList(tiles, places.size()).forEach(Place::drop);
            box.getChildren()
                    .setAll(places.subList(0, tiles).stream().map(each -> each.poster).toList());
        }
    }

    /** Shows what is selected, and where the cursor is. */
    void mark() {
        if (isEmpty() || getItem() == null) {
            return;
        }
        for (int column = 0; column < box.getChildren().size(); column++) {
            int index = grid.walk().indexOf(getItem(), column);
            places.get(column)
                    .poster
                    .mark(grid.cursor().chosen(index), index == grid.cursor().at());
        }
    }

    /** The poster of this column, if it is shown. */
    @Nullable Poster at(int column) {
        return !isEmpty() && column < box.getChildren().size() ? places.get(column).poster : null;
    }
}
