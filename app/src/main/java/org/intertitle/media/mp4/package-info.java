/**
 * Reads MP4, MOV and M4V (ISO/IEC 14496-12, QuickTime): headers, and text tracks by their tables.
 */
@NullMarked
package org.intertitle.media.mp4;

import org.jspecify.annotations.NullMarked;
