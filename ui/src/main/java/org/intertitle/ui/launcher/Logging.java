package org.intertitle.ui.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;

import org.intertitle.kernel.DataFolder;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the program logs to: the window to files of the data folder, the command line to none but
 * for failures that nobody expected. Where no file can be written, errors go to standard error.
 */
final class Logging {

    private static final String PATTERN = "%d{ISO8601} %-5level [%thread] %logger{20} %msg%n";

    /** What these say of themselves at each start helps nobody. */
    private static final List<String> TALKATIVE = List.of("org.hibernate", "com.zaxxer.hikari");

    private static final String LARGEST = "2MB";
    private static final int KEPT = 4;
    private static final int KEPT_OF_COMMANDS = 1;

    private Logging() {}

    /** Only errors, to standard error. */
    static void quiet() {
        LoggerContext context = fresh();
        root(context, Level.ERROR).addAppender(console(context));
    }

    /** Rotating files in the data folder. */
    static void toFile(DataFolder data) {
        LoggerContext context = fresh();
        Appender<ILoggingEvent> file = rotating(context, data, "intertitle", KEPT);
        root(context, Level.INFO).addAppender(file.isStarted() ? file : console(context));
        TALKATIVE.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
    }

    /** Failures of commands go to a file of the data folder, too. */
    static void failuresToFile(DataFolder data) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender("commands") == null) {
            root.addAppender(rotating(context, data, "commands", KEPT_OF_COMMANDS));
        }
    }

    private static Appender<ILoggingEvent> rotating(
            LoggerContext context, DataFolder data, String name, int kept) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName(name);
        file.setFile(data.logs().resolve(name + ".log").toString());
        file.setEncoder(marking(context));
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(data.logs().resolve(name + ".%i.log").toString());
        rolling.setMaxIndex(kept);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(LARGEST));
        // Looked at with each line: a failure that comes again and again fills a disk in a minute.
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        file.setRollingPolicy(rolling);
        file.setTriggeringPolicy(size);
        file.start();
        return file;
    }

    private static LoggerContext fresh() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        return context;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> marking(LoggerContext context) {
        LogLayout layout = new LogLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        return console;
    }

    private static Logger root(LoggerContext context, Level level) {
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        return root;
    }
}
