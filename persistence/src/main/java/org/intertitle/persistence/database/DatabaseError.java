package org.intertitle.persistence.database;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/**
 * What can be wrong with the database that the user can mend. The first value that a text names is
 * always the database, as a path or as an address without its password.
 */
public enum DatabaseError implements ErrorCode {
    /** Written by a newer program: its schema version, and the newest that this program knows. */
    NEWER,
    /** Damaged; the newest backup beside it, or an empty text. */
    CORRUPT,
    /** Another program holds it. */
    LOCKED,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** No room is left on the disk; the free bytes. */
    DISK_FULL,
    /** To be brought up to date it needs more room than the disk has; bytes needed, bytes free. */
    NO_ROOM_TO_UPGRADE,
    /**
     * It could not be brought up to date and is as it was; its version, the one that this program
     * needs, why, and the copy that was made before, or an empty text.
     */
    UPGRADE_FAILED,
    /** The server, or the folder of the file, cannot be reached; what it said. */
    UNREACHABLE,
    /** A database, but not one of this program. */
    FOREIGN,
    /** Neither SQLite nor PostgreSQL. */
    UNSUPPORTED_URL,
    /** Where the backup should go, a file lies already: that file. */
    BACKUP_EXISTS,
    /** What should be restored is no sound database of this program: the file, and why. */
    BACKUP_UNUSABLE,
    /** PostgreSQL is backed up and restored by its own program: the command. */
    USE_SERVER_COMMAND;

    @Override
    public String code() {
        return "database." + name().toLowerCase(Locale.ROOT);
    }
}
