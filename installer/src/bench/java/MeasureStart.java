import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * How long the installed application takes from the start of its process until something is seen,
 * beside a window with one table and one field on the same runtime with a cache of its own, in one
 * run: the screen is looked at, not the program's word. Then what it takes when it is idle.
 *
 * <p>On a display of 1280×800 without a window manager. Arguments: the image, {@code ui/target}, a
 * data folder whose window stood last in a library of at least twenty rows, the rounds, the seconds
 * of idleness.
 */
final class MeasureStart {

    /** Inside of any window that fills the screen. */
    private static final Rectangle WINDOW = new Rectangle(700, 500, 8, 8);

    /** The names of the titles: fifteen rows of 32 px. */
    private static final Rectangle ROWS = new Rectangle(250, 230, 240, 480);

    private static final int ROW = 32;
    private static final int DARK = 90;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Path image;
    private final Path libraries;
    private final Path data;
    private final Robot eyes = new Robot();

    private MeasureStart(Path image, Path built, Path data) throws Exception {
        this.image = image;
        this.libraries = built.resolve("lib");
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[2]);
        MeasureStart measure =
                new MeasureStart(
                        Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]), data);
        int rounds = Integer.parseInt(arguments[3]);
        Path floor = Files.createTempDirectory("floor-");
        measure.buildFloor(floor);
        List<Long> floors = new ArrayList<>();
        List<Long> windows = new ArrayList<>();
        List<Long> lists = new ArrayList<>();
        List<Long> uncached = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            long bare = measure.until(measure.floor(floor), WINDOW, MeasureStart::painted);
            long window = measure.until(measure.application(true), WINDOW, MeasureStart::painted);
            long list = measure.until(measure.application(true), ROWS, MeasureStart::filled);
            long plain = measure.until(measure.application(false), ROWS, MeasureStart::filled);
            if (round > 0) {
                floors.add(bare);
                windows.add(window);
                lists.add(list);
                uncached.add(plain);
            }
        }
        double base = median(floors);
        print("floor: a table and a field", floors, base);
        print("first window", windows, base);
        print("library filled", lists, base);
        print("library filled, without the cache", uncached, base);
        measure.idle(Integer.parseInt(arguments[4]));
    }

    private ProcessBuilder application(boolean cache) {
        ProcessBuilder process =
                new ProcessBuilder(
                        image.resolve("bin/intertitle").toString(), "--data-dir", data.toString());
        if (!cache) {
            process.environment().put("INTERTITLE_CACHE", "");
        }
        return process;
    }

    private ProcessBuilder floor(Path folder) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                image.resolve("runtime/bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xlog:disable",
                                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                                "-XX:AOTCache=" + folder.resolve("floor.aot"),
                                "-cp",
                                folder.resolve("floor.jar").toString(),
                                "Floor$Main"));
        return new ProcessBuilder(line);
    }

    private void buildFloor(Path folder) throws Exception {
        String javafx;
        try (var jars = Files.list(libraries)) {
            javafx =
                    jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                            .map(Path::toString)
                            .collect(Collectors.joining(java.io.File.pathSeparator));
        }
        Path source = Path.of("installer/src/bench/java/Floor.java");
        Path classes = folder.resolve("classes");
        tool("javac", "-cp", javafx, "-d", classes.toString(), source.toString());
        Path jar = folder.resolve("floor.jar");
        tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        List<String> line = new ArrayList<>(floor(folder).command());
        line.replaceAll(word -> word.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
        line.add("train");
        new ProcessBuilder(line).inheritIO().start().waitFor();
    }

    private static void tool(String name, String... arguments) {
        if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments)
                != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    /** Milliseconds until this part of the screen looks so; then the process is ended. */
    private long until(ProcessBuilder builder, Rectangle part, Predicate<BufferedImage> seen)
            throws IOException, InterruptedException {
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        while (painted(eyes.createScreenCapture(WINDOW))) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.MILLISECONDS.sleep(500);
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            while (!seen.test(eyes.createScreenCapture(part))) {
                if (System.nanoTime() - begun > PATIENCE) {
                    throw new IllegalStateException("nothing is seen of " + builder.command());
                }
                TimeUnit.MILLISECONDS.sleep(4);
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        } finally {
            // The time to first paint is over; the data are to be left in order.
            TimeUnit.MILLISECONDS.sleep(700);
            process.destroy();
            process.waitFor();
        }
    }

    /** The empty screen is black. */
    private static boolean painted(BufferedImage part) {
        return (part.getRGB(4, 4) & 0xffffff) != 0;
    }

    /** Dark letters in each row. */
    private static boolean filled(BufferedImage part) {
        for (int top = 0; top + ROW <= part.getHeight(); top += ROW) {
            if (!dark(part.getSubimage(0, top, part.getWidth(), ROW))) {
                return false;
            }
        }
        // Not the black of the empty screen.
        return (part.getRGB(0, 0) & 0xff) > DARK;
    }

    private static boolean dark(BufferedImage row) {
        int[] pixels = row.getRGB(0, 0, row.getWidth(), row.getHeight(), null, 0, row.getWidth());
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xff) < DARK);
    }

    private void idle(int seconds) throws IOException, InterruptedException {
        Process process =
                application(true)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            TimeUnit.SECONDS.sleep(20);
            long before = ticks(process.pid());
            TimeUnit.SECONDS.sleep(seconds);
            long used = ticks(process.pid()) - before;
            Files.readAllLines(Path.of("/proc", process.pid() + "", "status")).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .forEach(System.out::println);
            System.out.printf(
                    Locale.ROOT, "idle: %.3f %% of a processor%n", (double) used / seconds);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Hundredths of a second that a process has used. */
    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", pid + "", "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void print(String what, List<Long> times, double floor) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-36s %5.0f ms (%d to %d)  %.2f × the floor%n",
                what,
                median(times),
                sorted.getFirst(),
                sorted.getLast(),
                median(times) / floor);
    }
}
