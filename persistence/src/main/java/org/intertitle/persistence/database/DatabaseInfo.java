package org.intertitle.persistence.database;

/**
 * What the database is: its address without a password, the version of its schema, its size in
 * bytes.
 */
public record DatabaseInfo(String url, int schemaVersion, long bytes) {}
