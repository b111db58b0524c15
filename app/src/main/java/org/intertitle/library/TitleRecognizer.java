package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

/**
 * Tells what each file of a library folder is: which film, or which episodes of which series. A
 * scan opens the library folder with {@link #open} and then each folder below through {@link
 * RecognizedFolder#child}, so that what folders say is worked out once. Thread-safe.
 */
public interface TitleRecognizer {

    /** The library folder itself. */
    RecognizedFolder open(FolderKind kind, RecognizedContents contents);

    /** One video by its path alone, for where no scan is under way. */
    default Recognized recognize(FolderKind kind, RelativePath video) {
        RecognizedFolder folder = open(kind, RecognizedContents.NONE);
        String encoded = video.encoded();
        for (int slash = encoded.indexOf('/');
                slash >= 0;
                slash = encoded.indexOf('/', slash + 1)) {
            folder =
                    folder.child(
                            new RelativePath(encoded.substring(0, slash)), RecognizedContents.NONE);
        }
        return folder.recognize(video);
    }
}
