import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build: writes {@code intertitle} and {@code intertitle.cmd}, which start window and
 * command line straight from the build output with the JDK that built it.
 *
 * <p>Arguments: the build folder, and the name of the application's jar in it.
 */
final class WriteLaunchers {

    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms24m",
                    "-Xmx512m",
                    "-XX:+AutoCreateSharedArchive",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "-Xlog:cds*=off:stderr",
                    "-Xlog:aot*=off:stderr",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED");

    private static final String UNIX =
            """
            #!/bin/sh
            # Written by the build; starts Intertitle from the build output.
            here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
            java=${INTERTITLE_JAVA:-@java@}
            if [ ! -x "$java" ]; then
                echo "intertitle: there is no Java at $java. Build again, or set INTERTITLE_JAVA to the java of a JDK 25." >&2
                exit 1
            fi
            # File names outside ASCII need a UTF-8 locale; without one Java cannot even name them.
            case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
                *[Uu][Tt][Ff]*) ;;
                *) LC_ALL=C.UTF-8; export LC_ALL ;;
            esac
            exec "$java" @options@ "-XX:SharedArchiveFile=$here/intertitle.jsa" ${INTERTITLE_OPTIONS-} \\
                -cp "$here/@jar@:$here/lib/*" org.intertitle.ui.launcher.Main "$@"
            """;

    private static final String WINDOWS =
            """
            @echo off
            rem Written by the build; starts Intertitle from the build output.
            setlocal
            set "java=@java@"
            if defined INTERTITLE_JAVA set "java=%INTERTITLE_JAVA%"
            if not exist "%java%" (
                echo intertitle: there is no Java at %java%. Build again, or set INTERTITLE_JAVA to the java.exe of a JDK 25. 1>&2
                exit /b 1
            )
            "%java%" @options@ "-XX:SharedArchiveFile=%~dp0intertitle.jsa" %INTERTITLE_OPTIONS% -cp "%~dp0@jar@;%~dp0lib/*" org.intertitle.ui.launcher.Main %*
            """;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String jar = arguments[1];
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path unix = folder.resolve("intertitle");
        Files.writeString(unix, filled(UNIX, jar, bin.resolve("java")));
        unix.toFile().setExecutable(true);
        String windows = filled(WINDOWS, jar, bin.resolve("java.exe"));
        Files.writeString(folder.resolve("intertitle.cmd"), windows.replace("\n", "\r\n"));
    }

    private static String filled(String script, String jar, Path java) {
        return script.replace("@java@", java.toString())
                .replace("@options@", String.join(" ", OPTIONS))
                .replace("@jar@", jar);
    }
}
