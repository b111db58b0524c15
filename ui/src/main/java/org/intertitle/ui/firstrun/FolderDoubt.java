package org.intertitle.ui.firstrun;

import org.intertitle.library.FolderAdvice;

import java.nio.file.Path;

/**
 * Why a folder was not simply added; the person decides. {@code already} where it is in the library
 * as it stands.
 */
public record FolderDoubt(FolderAdvice advice, boolean already) {
    Path folder() {
        return advice.folder();
    }
}
