package org.intertitle.persistence.database;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments and days as ISO 8601 text: instants in UTC with six decimals (years 0 to 9999), so that
 * the order of the texts is the order of the moments.
 */
enum TextJdbcType implements JdbcType {
    INSTANT(SqlTypes.TIMESTAMP_UTC) {
        @Override
        <X> String write(X value, JavaType<X> type, WrapperOptions options) {
            return MICROSECONDS.format(type.unwrap(value, Instant.class, options));
        }

        @Override
        <X> @Nullable X read(String text, JavaType<X> type, WrapperOptions options) {
            return type.wrap(Instant.parse(text), options);
        }
    },
    DAY(SqlTypes.DATE) {
        @Override
        <X> String write(X value, JavaType<X> type, WrapperOptions options) {
            return type.unwrap(value, LocalDate.class, options).toString();
        }

        @Override
        <X> @Nullable X read(String text, JavaType<X> type, WrapperOptions options) {
            return type.wrap(LocalDate.parse(text), options);
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final int code;

    TextJdbcType(int code) {
        this.code = code;
    }

    abstract <X> String write(X value, JavaType<X> type, WrapperOptions options);

    abstract <X> @Nullable X read(String text, JavaType<X> type, WrapperOptions options);

    @Override
    public int getJdbcTypeCode() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return code;
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> type) {
        return (appender, value, _, options) ->
                appender.appendSql("'" + write(value, type, options) + "'");
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new BasicBinder<>(type, this) {
            @Override
            protected void doBind(
                    PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setString(index, write(value, type, options));
            }

            @Override
            protected void doBind(
                    CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setString(name, write(value, type, options));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            @Override
            protected @Nullable X doExtract(ResultSet rows, int index, WrapperOptions options)
                    throws SQLException {
                return parsed(rows.getString(index), options);
            }

            @Override
            protected @Nullable X doExtract(
                    CallableStatement statement, int index, WrapperOptions options)
                    throws SQLException {
                return parsed(statement.getString(index), options);
            }

            @Override
            protected @Nullable X doExtract(
                    CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return parsed(statement.getString(name), options);
            }

            private @Nullable X parsed(@Nullable String text, WrapperOptions options) {
                return text == null ? null : read(text, type, options);
            }
        };
    }
}
