/**
 * Child processes of our own runtime in which native engines run: a hostile file may take the child
 * down, never the window.
 */
@NullMarked
package org.intertitle.worker;

import org.jspecify.annotations.NullMarked;
