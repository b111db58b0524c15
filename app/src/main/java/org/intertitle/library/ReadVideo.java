package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What was read from the disk for one task. {@code file} is the video as it was when it was read;
 * {@code headers} is null where it was not read anew. {@code told} are the languages of the texts
 * of sidecars whose names say none. {@code gone} says that the video vanished meanwhile.
 */
record ReadVideo(
        VideoTask task,
        FoundFile file,
        @Nullable VideoHeaders headers,
        Map<RelativePath, Language> told,
        List<ScanProblem> problems,
        boolean gone) {}
