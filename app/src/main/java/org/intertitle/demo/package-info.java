/** Makes libraries of any size with ground truth: for trying the program, and for its tests. */
@NullMarked
package org.intertitle.demo;

import org.jspecify.annotations.NullMarked;
