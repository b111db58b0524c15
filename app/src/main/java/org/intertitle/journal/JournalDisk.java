package org.intertitle.journal;

/** Where the journal keeps its steps and bytes, and how it reaches the user's files. */
public record JournalDisk(JournalStore steps, ContentStore contents, FileAccess files) {}
