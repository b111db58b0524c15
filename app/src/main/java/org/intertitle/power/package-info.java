/** Whether the machine runs on its battery, so that background work can spare it. */
@NullMarked
package org.intertitle.power;

import org.jspecify.annotations.NullMarked;
