/**
 * The only opener of connections: one switch that keeps the program offline, a ledger of all that
 * left the machine, limits for what comes back, and rest for hosts that fail.
 */
@NullMarked
package org.intertitle.net;

import org.jspecify.annotations.NullMarked;
