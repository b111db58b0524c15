package org.intertitle.ui.title;

import org.intertitle.kernel.VideoId;
import org.intertitle.ui.title.Episodes.Column;

/** One cell of the matrix, named so that it outlives filters and live change. */
record Cell(VideoId video, Column column) {}
