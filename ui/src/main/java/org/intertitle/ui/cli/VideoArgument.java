package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryError;
import org.intertitle.library.Video;
import org.intertitle.queries.VideoDetails;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A video of the library, named by its path or its id. */
final class VideoArgument {

    private VideoArgument() {}

    static Video find(Intertitle application, String argument) {
        Path path = InputFile.path(argument);
        if (argument.matches("\\d{1,18}") && !Files.exists(path)) {
            List<VideoDetails> found =
                    application.lists().videos(List.of(new VideoId(Long.parseLong(argument))));
            return found.stream()
                    .map(VideoDetails::video)
                    .findFirst()
                    .orElseThrow(() -> new AppException(LibraryError.NO_SUCH_VIDEO, argument));
        }
        return application
                .library()
                .videoAt(path)
                .orElseThrow(() -> new AppException(LibraryError.NO_SUCH_VIDEO, path));
    }
}
