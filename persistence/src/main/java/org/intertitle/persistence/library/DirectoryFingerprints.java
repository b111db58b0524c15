package org.intertitle.persistence.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/**
 * The fingerprints of directories: tens of thousands of bare (folder, directory, number) rows that
 * each scan reads and replaces, hence plain statements with a natural key.
 */
final class DirectoryFingerprints {

    private static final String READ =
            "select directory, fingerprint from directory_fingerprint where folder_id = ?";
    private static final String PUT =
            "insert into directory_fingerprint (folder_id, directory, fingerprint) values (?, ?, ?)"
                    + " on conflict (folder_id, directory)"
                    + " do update set fingerprint = excluded.fingerprint";
    private static final String REMOVE =
            "delete from directory_fingerprint where folder_id = ? and directory = ?";

    void read(Connection connection, FolderId folder, Map<RelativePath, Long> into)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setLong(1, folder.value());
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    into.put(new RelativePath(rows.getString(1)), rows.getLong(2));
                }
            }
        }
    }

    void put(Connection connection, FolderId folder, Map<RelativePath, Long> fingerprints)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            for (Map.Entry<RelativePath, Long> entry : fingerprints.entrySet()) {
                put.setLong(1, folder.value());
                put.setString(2, entry.getKey().encoded());
                put.setLong(3, entry.getValue());
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    void remove(Connection connection, FolderId folder, Collection<RelativePath> directories)
            throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            for (RelativePath directory : directories) {
                remove.setLong(1, folder.value());
                remove.setString(2, directory.encoded());
                remove.addBatch();
            }
            remove.executeBatch();
        }
    }
}
