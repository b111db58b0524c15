/** How library folders, titles, videos and subtitles are stored. */
@NullMarked
package org.intertitle.persistence.library;

import org.jspecify.annotations.NullMarked;
