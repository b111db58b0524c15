import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.DatabaseSettings;
import org.intertitle.persistence.database.LargeLibrary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the data folder for {@code MeasureStart}: a library whose videos only the database knows,
 * and a window that stood in it.
 *
 * <p>Arguments: the folder, which must not be there yet, and the number of videos.
 */
final class WriteLibrary {

    private static final String LAST_PLACE =
            """
            {"view": {"window.place": "library:"},
             "window": {"x": 0, "y": 0, "width": 1280, "height": 800}}
            """;

    private WriteLibrary() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectory(Path.of(arguments[0]));
        try (Database database =
                Database.open(DatabaseSettings.sqlite(folder.resolve("intertitle.db")))) {
            LargeLibrary.write(database, Integer.parseInt(arguments[1]));
        }
        Files.writeString(folder.resolve("local.json"), LAST_PLACE);
    }
}
