/** What follows what: after a scan, after a step, after a change of profiles; the jobs for it. */
@NullMarked
package org.intertitle.automation;

import org.jspecify.annotations.NullMarked;
