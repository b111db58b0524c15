package org.intertitle.ui.report;

/** One file of a report. */
public record ReportPart(String name, String text) {}
