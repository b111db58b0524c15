package org.intertitle.ui.cli;

import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample library with a data folder, scanned by the command line for German and English. */
record SampleWork(Path library, Path data) {

    private static final String PROFILE =
            """
            {"name": "Both", "default": true, "embedded": "none",
             "languages": [{"language": "ger"}, {"language": "English", "kind": "full"}]}
            """;

    static SampleWork scanned(Path folder) throws IOException {
        FreshFolder fresh = FreshFolder.open(folder.resolve("work"));
        new LibraryWriter(fresh, "library/").write(SampleLibrary.files());
        SampleWork work = new SampleWork(fresh.folder("library"), fresh.folder("data"));
        Path profile = Files.writeString(folder.resolve("profile.json"), PROFILE);
        work.run("library", "add", work.library.toString()).ends(ExitCode.DONE);
        work.run("profile", "save", profile.toString()).ends(ExitCode.DONE);
        work.run("scan").ends(ExitCode.PARTLY_DONE);
        return work;
    }

    Ran run(String... arguments) {
        return Ran.in(data, arguments);
    }
}
