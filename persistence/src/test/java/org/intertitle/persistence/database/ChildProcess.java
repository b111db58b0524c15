package org.intertitle.persistence.database;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process of this runtime that works on a database file until it is killed, and says on its
 * output what it has committed.
 */
record ChildProcess(Process process, BufferedReader output) implements AutoCloseable {
    /** The version of the long migration, behind all that there will be. */
    static final int SLOW = 1000;

    static ChildProcess start(String task, Path file, String argument) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(ChildProcess.class.getName(), task, file.toString(), argument));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ChildProcess(
                process,
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    @Nullable String next() throws IOException {
        return output.readLine();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) {
        DatabaseSettings settings = DatabaseSettings.sqlite(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "write" -> write(settings, arguments[2]);
            case "migrate" -> migrate(settings);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Numbers from 1 on, each in a unit of work of its own, told once it is committed. */
    private static void write(DatabaseSettings settings, String prefix) {
        try (Database database = Database.open(settings)) {
            for (int i = 1; ; i++) {
                String key = prefix + i;
                database.unitOfWork()
                        .run(tx -> {
                            database.settings().put(tx, key, "x".repeat(500));
                            database.settings().put(tx, key + "b", "second half");
                        });
                tell(key);
            }
        }
    }

    private static void migrate(DatabaseSettings settings) {
        Engine engine = slowly(settings);
        tell("migrating");
        engine.prepare();
        tell("migrated");
    }

    /** An engine whose chain of migrations has a long one at its end. */
    static Engine slowly(DatabaseSettings settings) {
        return new SqliteEngine(
                new DatabaseSettings(settings.url(), null, null, Clock.systemUTC()),
                new Migrations(
                        List.of("classpath:db/migration/sqlite", "classpath:db/slow"), SLOW));
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
