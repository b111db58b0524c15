/** How the ledger of requests is stored. */
@NullMarked
package org.intertitle.persistence.net;

import org.jspecify.annotations.NullMarked;
