package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

/** What is known inside one folder during a scan. Immutable and thread-safe. */
public interface RecognizedFolder {

    /** Why nothing in this folder or below it is a video of the library; null if there may be. */
    @Nullable RecognizedExclusion excluded();

    /** What a video in this folder is. */
    Recognized recognize(RelativePath video);

    /** The folder of that path, which lies directly in this one. */
    RecognizedFolder child(RelativePath folder, RecognizedContents contents);
}
