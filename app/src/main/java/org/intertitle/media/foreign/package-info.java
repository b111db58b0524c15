/** Reads the containers that we have no reader for, with ffmpeg's libraries in a child process. */
@NullMarked
package org.intertitle.media.foreign;

import org.jspecify.annotations.NullMarked;
