package org.intertitle.release;

import java.util.Set;

/** The extensions of videos, subtitles and their companions; anything else belongs to the name. */
final class FileExtension {

    private static final Set<String> KNOWN =
            Set.of(
                    "3g2", "3gp", "asf", "avi", "divx", "dvr-ms", "f4v", "flv", "iso", "m2ts",
                    "m2v", "m4v", "mk3d", "mka", "mks", "mkv", "mov", "mp4", "mpe", "mpeg", "mpg",
                    "mts", "mxf", "ogm", "ogv", "qt", "rm", "rmvb", "strm", "ts", "vob", "webm",
                    "wmv", "wtv", "ass", "srt", "ssa", "sub", "idx", "vtt", "smi", "sami", "sup",
                    "mpl", "ttml", "dfxp", "txt", "nfo", "torrent", "nzb", "zip", "rar", "7z",
                    "sbv", "lrc", "stl");

    private FileExtension() {}

    static String strip(String name) {
        int dot = name.lastIndexOf('.');
        boolean known =
                dot > 0
                        && name.length() - dot <= 8
                        && KNOWN.contains(NameText.lower(name.substring(dot + 1)));
        return known ? name.substring(0, dot) : name;
    }
}
