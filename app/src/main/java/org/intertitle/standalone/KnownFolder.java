package org.intertitle.standalone;

import org.intertitle.kernel.RelativePath;
import org.intertitle.library.Recognized;
import org.intertitle.library.RecognizedContents;
import org.intertitle.library.RecognizedExclusion;
import org.intertitle.library.RecognizedFolder;
import org.intertitle.release.FolderContext;
import org.jspecify.annotations.Nullable;

/** A folder with what its name, the names above it and its {@code .nfo} files say. */
record KnownFolder(
        VideoReader reader,
        RelativePath path,
        FolderContext context,
        FolderNfo nfo,
        @Nullable RecognizedExclusion excluded)
        implements RecognizedFolder {

    @Override
    public Recognized recognize(RelativePath video) {
        RecognizedExclusion reason =
                excluded == null ? ExtraNames.file(base(video.name())) : excluded;
        return reason == null ? reader.read(this, video) : new Recognized.Excluded(reason);
    }

    @Override
    public RecognizedFolder child(RelativePath folder, RecognizedContents contents) {
        String name = folder.name();
        RecognizedExclusion reason =
                excluded == null ? ExtraNames.folder(name, context.depth() > 0) : excluded;
        FolderContext inside = reader.enter(context, name);
        return new KnownFolder(reader, folder, inside, nfo.inside(contents), reason);
    }

    /** The folder {@code depth} levels below the library folder on the way to this one. */
    RelativePath ancestor(int depth) {
        RelativePath folder = path;
        for (int level = context.depth(); level > depth; level--) {
            folder = folder.parent();
        }
        return folder;
    }

    static String base(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
