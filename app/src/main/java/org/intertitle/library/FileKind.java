package org.intertitle.library;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file of a library folder is to us, told by the extension of its name. */
public enum FileKind {
    VIDEO(
            "3g2 3gp amv asf avi divx dv dvr-ms evo f4v flv m1v m2t m2ts m2v m4v mk3d mkv"
                    + " mov mp2v mp4 mpe mpeg mpg mts mxf nsv nuv ogm ogv qt rm rmvb tp trp ts"
                    + " vob vro webm wmv wtv xvid"),
    SUBTITLE(""),
    NFO("nfo"),
    ARTWORK("jpeg jpg png"),
    IGNORE(""),
    OTHER("");

    private static final Map<String, FileKind> BY_EXTENSION = table();

    private final String extensions;

    FileKind(String extensions) {
        this.extensions = extensions;
    }

    /** By its name alone. */
    public static FileKind of(String name) {
        if (name.equals(".ignore")) {
            return IGNORE;
        }
        FileKind kind = BY_EXTENSION.get(extension(name));
        if (kind != null) {
            return kind;
        }
        return SidecarName.isSubtitle(name) ? SUBTITLE : OTHER;
    }

    /** What stands behind the last dot, in lower case; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, FileKind> table() {
        Map<String, FileKind> table = new HashMap<>();
        for (FileKind kind : values()) {
            for (String extension : kind.extensions.split(" ")) {
                if (!extension.isEmpty()) {
                    table.put(extension, kind);
                }
            }
        }
        return Map.copyOf(table);
    }
}
