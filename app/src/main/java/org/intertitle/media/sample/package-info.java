/**
 * Writes small, real video files of our own making: for the sample library, tests and benchmarks.
 * Pure: bytes go to a stream that the caller opened.
 */
@NullMarked
package org.intertitle.media.sample;

import org.jspecify.annotations.NullMarked;
