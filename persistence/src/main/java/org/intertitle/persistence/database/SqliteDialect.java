package org.intertitle.persistence.database;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.Types;

/**
 * SQLite for Hibernate. The community's dialect keeps days as milliseconds in the zone of the JVM
 * and cuts instants to milliseconds; here both are text that sorts and compares.
 */
public final class SqliteDialect extends SQLiteDialect {

    public SqliteDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    protected String columnType(int sqlTypeCode) {
        return switch (kind(sqlTypeCode)) {
            case NUMBER -> "integer";
            case REAL -> "real";
            case TEXT -> "text";
            case OTHER -> super.columnType(sqlTypeCode);
        };
    }

    /** SQLite has one type for all whole numbers and one for all texts. */
    @Override
    public boolean equivalentTypes(int one, int other) {
        Kind kind = kind(one);
        return kind == Kind.OTHER ? super.equivalentTypes(one, other) : kind == kind(other);
    }

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        types.addDescriptor(SqlTypes.TIMESTAMP_UTC, TextJdbcType.INSTANT);
        types.addDescriptor(SqlTypes.DATE, TextJdbcType.DAY);
    }

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        SQLExceptionConversionDelegate others = super.buildSQLExceptionConversionDelegate();
        return (failure, message, sql) ->
                failure instanceof SQLiteException sqlite && constraint(sqlite.getResultCode())
                        ? new ConstraintViolationException(
                                message, failure, sql, kindOf(sqlite.getResultCode()), null)
                        : others.convert(failure, message, sql);
    }

    private static boolean constraint(SQLiteErrorCode code) {
        return (code.code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    private static ConstraintKind kindOf(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> ConstraintKind.UNIQUE;
            case SQLITE_CONSTRAINT_NOTNULL -> ConstraintKind.NOT_NULL;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> ConstraintKind.FOREIGN_KEY;
            case SQLITE_CONSTRAINT_CHECK -> ConstraintKind.CHECK;
            default -> ConstraintKind.OTHER;
        };
    }

    private static Kind kind(int sqlTypeCode) {
        return switch (sqlTypeCode) {
            case Types.BIGINT,
                    Types.INTEGER,
                    Types.SMALLINT,
                    Types.TINYINT,
                    Types.BOOLEAN,
                    Types.BIT ->
                    Kind.NUMBER;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> Kind.REAL;
            case Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR, Types.DATE, SqlTypes.TIMESTAMP_UTC ->
                    Kind.TEXT;
            default -> Kind.OTHER;
        };
    }

    private enum Kind {
        NUMBER,
        REAL,
        TEXT,
        OTHER
    }
}
