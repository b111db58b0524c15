package org.intertitle.kernel;

import java.util.Locale;
import java.util.Set;

/** Tells file systems that lie on another machine by what the system calls their type. Pure. */
public final class RemoteDisk {
    private static final Set<String> TYPES =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "davfs2",
                    "sshfs",
                    "9p",
                    "afs",
                    "ceph",
                    "glusterfs");
    private static final String FUSE = "fuse.";

    private RemoteDisk() {}

    /** {@code type} as {@link java.nio.file.FileStore#type} gives it. */
    public static boolean is(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(plain.startsWith(FUSE) ? plain.substring(FUSE.length()) : plain);
    }
}
