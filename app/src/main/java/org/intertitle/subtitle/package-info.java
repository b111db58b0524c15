/** Subtitle documents: cues, formats, encodings, the language of a text, checks and conversion. */
@NullMarked
package org.intertitle.subtitle;

import org.jspecify.annotations.NullMarked;
