package org.intertitle.standalone;

import org.intertitle.kernel.RelativePath;
import org.intertitle.library.FolderKind;
import org.intertitle.library.RecognizedContents;
import org.intertitle.library.RecognizedFolder;
import org.intertitle.library.TitleRecognizer;
import org.intertitle.release.FolderContext;
import org.intertitle.release.ReleaseParser;

/**
 * Recognises titles by the names of folders and files and by {@code .nfo} files, following the
 * conventions of Plex, Jellyfin and Kodi. Thread-safe.
 */
public final class FolderRecognizer implements TitleRecognizer {

    private final ReleaseParser parser;

    public FolderRecognizer(ReleaseParser parser) {
        this.parser = parser;
    }

    @Override
    public RecognizedFolder open(FolderKind kind, RecognizedContents contents) {
        return new KnownFolder(
                new VideoReader(parser, kind),
                RelativePath.ROOT,
                FolderContext.START,
                FolderNfo.NONE.inside(contents),
                null);
    }
}
