package org.intertitle.journal;

import java.nio.file.Path;
import java.util.Collection;

/**
 * Reads again what lies at paths that steps changed, and stores it. What it throws is logged and
 * never undoes a step.
 */
@FunctionalInterface
public interface Settler {

    void settle(Collection<Path> paths);
}
