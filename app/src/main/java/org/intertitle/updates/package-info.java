/**
 * Says that a newer version of the program is there, where the user turned that on; it downloads
 * and installs nothing.
 */
@NullMarked
package org.intertitle.updates;

import org.jspecify.annotations.NullMarked;
