/** Films, series, episodes, videos and subtitles; what a scan finds and what a step changed. */
@NullMarked
package org.intertitle.library;

import org.jspecify.annotations.NullMarked;
