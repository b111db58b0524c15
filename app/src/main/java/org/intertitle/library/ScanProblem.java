package org.intertitle.library;

import java.nio.file.Path;

/** Something that a scan could not read; {@code detail} is one English sentence. */
public record ScanProblem(Path path, String code, String detail) {}
