package org.intertitle.kernel;

/** What can be wrong with the folder in which the application keeps its own data. */
public enum DataFolderError implements ErrorCode {
    /** There is a file where the folder should be; argument: its path. */
    NOT_A_FOLDER("data.not_a_folder"),
    /** The folder cannot be created or written; arguments: its path, the system's reason. */
    UNWRITABLE("data.unwritable"),
    /** A file in it cannot be read; arguments: its path, the system's reason. */
    UNREADABLE("data.unreadable");

    private final String code;

    DataFolderError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
