package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.util.Map;

/**
 * What a scan looks at: folders, each from a place on. {@code everywhere} says that it is the whole
 * library.
 */
record ScanScope(Map<LibraryFolder, RelativePath> folders, boolean everywhere) {}
