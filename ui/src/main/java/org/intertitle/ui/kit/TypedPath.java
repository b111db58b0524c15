package org.intertitle.ui.kit;

import org.intertitle.kernel.AppException;
import org.intertitle.library.LibraryError;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** A path as people type or paste it: quoted, as a file address, or below {@code ~}. */
public final class TypedPath {
    private TypedPath() {}

    /**
     * The path that was meant.
     *
     * @throws AppException {@code library.not_a_folder} where it can be none
     */
    public static Path of(String typed) {
        String text = unquoted(typed.strip());
        try {
            if (text.startsWith("file:")) {
                return Path.of(URI.create(text.replace(" ", "%20")));
            }
            if (text.equals("~") || text.startsWith("~/")) {
                String home = System.getProperty("user.home", ".");
                return Path.of(home + text.substring(1));
            }
            return Path.of(text);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new AppException(LibraryError.NOT_A_FOLDER, e, text);
        }
    }

    private static String unquoted(String text) {
        boolean quoted = in(text, "\"") || in(text, "'");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean in(String text, String quote) {
        return text.length() > 1 && text.startsWith(quote) && text.endsWith(quote);
    }
}
