/**
 * What is inside a video file: the model of its tracks, the ports of the containers, and the entry
 * points that read a file and take a text track out of it.
 */
@NullMarked
package org.intertitle.media;

import org.jspecify.annotations.NullMarked;
