/**
 * Reads Matroska and WebM (RFC 8794, RFC 9559): headers, and text tracks through Cues or a scan.
 */
@NullMarked
package org.intertitle.media.matroska;

import org.jspecify.annotations.NullMarked;
