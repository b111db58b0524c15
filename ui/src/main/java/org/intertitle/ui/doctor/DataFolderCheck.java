package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.RemoteDisk;
import org.intertitle.ui.doctor.Finding.Word;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Whether the data folder, which was written to just now, lies on a disk of this machine. */
record DataFolderCheck(DataFolder data) implements Check {

    @Override
    public String name() {
        return "data_folder";
    }

    @Override
    public List<Finding> look() throws IOException {
        String type = Files.getFileStore(data.root()).type().toLowerCase(Locale.ROOT);
        return List.of(
                RemoteDisk.is(type)
                        ? Finding.failed(
                                name(), "doctor.data_folder.network", data.root(), new Word(type))
                        : Finding.ok(name(), "doctor.data_folder", data.root()));
    }
}
