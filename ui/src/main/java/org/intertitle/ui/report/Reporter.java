package org.intertitle.ui.report;

import org.intertitle.config.ConfigService;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.LogFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a report is made of. Reads disks: for the background. Thread-safe. */
public final class Reporter {

    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final int MOST_LOGS = 4;
    private static final int MOST_CRASHES = 2;
    private static final int LOG_END = 200_000;
    private static final int CRASH_BEGINNING = 400_000;

    private final Optional<DataFolder> data;
    private final Clock clock;

    /** Without a data folder there are no logs. */
    public Reporter(Optional<DataFolder> data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    public ReportMaterial collect(
            List<Finding> findings, Optional<ConfigService> config, List<KeptFailure> failures) {
        Optional<LogFolder> folder = data.map(LogFolder::new);
        return new ReportMaterial(
                FactsHere.collect(data, clock),
                findings,
                config.map(ConfigService::list).orElse(List.of()),
                failures,
                texts(newest(folder.map(LogFolder::logs), MOST_LOGS), LOG_END, true),
                texts(
                        newest(folder.map(LogFolder::crashes), MOST_CRASHES),
                        CRASH_BEGINNING,
                        false));
    }

    private static List<LogFolder.Log> newest(Optional<List<LogFolder.Log>> files, int most) {
        return files.stream().flatMap(List::stream).limit(most).toList();
    }

    private static Map<String, String> texts(List<LogFolder.Log> files, int most, boolean end) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (LogFolder.Log log : files) {
            long from = end ? Math.max(0, log.bytes() - most) : 0;
            texts.put(log.name(), text(log, from, most));
        }
        return texts;
    }

    private static String text(LogFolder.Log log, long from, int most) {
        try (SeekableByteChannel channel = Files.newByteChannel(log.file()).position(from)) {
            ByteBuffer bytes = ByteBuffer.allocate(most);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // A report without one of its logs is better than none.
            LOG.warn("The log {} cannot be read", log.file(), e);
            return "";
        }
    }
}
