package org.intertitle.persistence.database;

/**
 * What the database is: its address without a password, the version of its schema, its size in
 * bytes, and {@code ok} or the first thing that is wrong with it.
 */
public record DatabaseInfo(String url, int schemaVersion, long bytes, String integrity) {}
