package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the commands of one run share: the options of the root command, the output, and the
 * application, which is opened only by the command that asks for it and closed at the end.
 */
final class Session implements AutoCloseable {

    private final RootCommand root;
    private final ApplicationOpener opener;
    private final Output output;
    private final ErrorTexts texts;
    private final Cancellation cancellation;
    private @Nullable Intertitle application;
    private @Nullable Path moved;

    Session(
            RootCommand root,
            ApplicationOpener opener,
            Output output,
            ErrorTexts texts,
            Cancellation cancellation) {
        this.cancellation = cancellation;
        this.root = root;
        this.opener = opener;
        this.output = output;
        this.texts = texts;
    }

    Output output() {
        return output;
    }

    ErrorTexts texts() {
        return texts;
    }

    /** Asks to stop once the user did. */
    Cancellation cancellation() {
        return cancellation;
    }

    ApplicationOpener opener() {
        return opener;
    }

    /** The data folder that the options name, or the platform's. */
    DataFolder dataFolder() {
        var chosen = moved != null ? moved : root.dataDir();
        return new DataFolder(chosen == null ? DataFolder.platformDefault() : chosen);
    }

    /** The same if it was used before; nothing is made. */
    Optional<DataFolder> knownDataFolder() {
        Path chosen = moved != null ? moved : root.dataDir();
        try {
            Path folder = chosen == null ? DataFolder.platformDefault() : chosen;
            return Files.isDirectory(folder)
                    ? Optional.of(new DataFolder(folder))
                    : Optional.empty();
        } catch (AppException e) {
            // It cannot be written, so nothing can be kept in it.
            return Optional.empty();
        }
    }

    /** Works on another data folder than the options name; before the application is opened. */
    void moveTo(Path folder) {
        moved = folder;
    }

    Intertitle application() {
        if (application == null) {
            application = opener.open(dataFolder());
            application.stores().upgraded().ifPresent(this::tell);
        }
        return application;
    }

    /** On standard error: whoever reads the answers is not disturbed. */
    private void tell(Stores.Upgraded upgraded) {
        String copy =
                upgraded.backup() == null ? "" : "; a copy of before lies in " + upgraded.backup();
        output.note(
                "The database was brought from version "
                        + upgraded.from()
                        + " to "
                        + upgraded.to()
                        + copy);
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }
}
