package org.intertitle.ui.title;

import org.intertitle.kernel.VideoId;

/** Names a row of the matrix, however it is filtered, folded or changed. */
sealed interface RowKey {
    record OfVideo(VideoId video) implements RowKey {}

    /** The heading of a season; {@link Matrix#NONE} for videos without one. */
    record OfSeason(int season) implements RowKey {}
}
