package org.intertitle.ui.report;

import org.intertitle.journal.AskedFile;
import org.intertitle.journal.DiskFileAccess;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is saved for whoever helps, as it can be looked at before: texts in a zip file. */
public record Report(List<ReportPart> parts) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneOffset.UTC);

    public Report {
        parts = List.copyOf(parts);
    }

    /** How a report of this moment is called. */
    public static String fileName(Instant now) {
        return "intertitle-report-" + STAMP.format(now) + ".zip";
    }

    /** All of it, line by line, under the names of its parts. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ReportPart part : parts) {
            lines.add("── " + part.name() + " ──");
            part.text().lines().forEach(lines::add);
            lines.add("");
        }
        return lines;
    }

    /** Writes it where nothing lies yet. */
    public void write(Path file) {
        new AskedFile(new DiskFileAccess()).write(file, zip());
    }

    /** Writes it where the user chose to, also in the place of a file. */
    public void replace(Path file) {
        new AskedFile(new DiskFileAccess()).replace(file, zip());
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ReportPart part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
