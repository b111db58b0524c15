package org.intertitle.ui.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

import org.intertitle.kernel.DataFolder;
import org.slf4j.LoggerFactory;

/** Where the program logs to: the window to files of the data folder, the command line to none. */
final class Logging {

    private static final String PATTERN = "%d{ISO8601} %-5level [%thread] %logger{20} %msg%n";
    private static final String LARGEST = "2MB";
    private static final int KEPT = 4;

    private Logging() {}

    /** Only errors, to standard error. */
    static void quiet() {
        LoggerContext context = fresh();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder(context));
        console.start();
        root(context, Level.ERROR).addAppender(console);
    }

    /** Rotating files in the data folder. */
    static void toFile(DataFolder data) {
        LoggerContext context = fresh();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(data.logs().resolve("intertitle.log").toString());
        file.setEncoder(encoder(context));
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(data.logs().resolve("intertitle.%i.log").toString());
        rolling.setMaxIndex(KEPT);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(LARGEST));
        size.start();
        file.setRollingPolicy(rolling);
        file.setTriggeringPolicy(size);
        file.start();
        root(context, Level.INFO).addAppender(file);
    }

    private static LoggerContext fresh() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        return context;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private static Logger root(LoggerContext context, Level level) {
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        return root;
    }
}
