import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build: lays out what is installed, as the folder that the packages are made of.
 *
 * <pre>
 * bin/intertitle          starts it (Linux; on the others that is jpackage's)
 * lib/                    the program: intertitle.jar names all other jars, in order
 * lib/intertitle.aot      the classes as they are after a run, mapped at the start
 * native/                 libraries of this system, not unpacked at run time
 * runtime/                Java and JavaFX, the modules that are needed
 * </pre>
 *
 * <p>Arguments: the build folder of {@code ui}, the name of its jar, the sources of the installer,
 * the folder to make, the options of the virtual machine as a file.
 */
final class BuildImage {

    private BuildImage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path built = Path.of(arguments[0]);
        Path jar = built.resolve(arguments[1]);
        Path sources = Path.of(arguments[2]);
        Path image = Path.of(arguments[3]);
        List<String> options = Options.in(sources.resolve("jvm.options"));

        Folders.deleted(image);
        Files.createDirectories(image);
        Jars jars = Jars.in(jar, built.resolve("lib"));
        RuntimeImage.link(jars.modules(), image.resolve("runtime"));
        new Libraries(NativePlatform.here()).layOut(jars.program(), image);
        Launcher.write(sources.resolve("linux/intertitle"), options, image);
        Training.run(
                (more, words) -> Launcher.start(image, more, words),
                image.resolve("lib/intertitle.aot"));
        Sizes.print(image);
    }
}
