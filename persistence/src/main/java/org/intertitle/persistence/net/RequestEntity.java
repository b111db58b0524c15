package org.intertitle.persistence.net;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.RequestId;
import org.intertitle.net.LedgerEntry;
import org.intertitle.net.NetFailure;
import org.intertitle.persistence.session.Moments;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one request. */
@Entity
@Table(name = "net_request")
class RequestEntity {
    @Id long id;
    @Column Instant sent;
    @Column String host;
    @Column String purpose;
    @Column long bytesOut;
    @Column long bytesIn;
    @Column int status;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable NetFailure failure;

    RequestEntity() {}

    static RequestEntity of(LedgerEntry entry) {
        RequestEntity row = new RequestEntity();
        row.id = entry.id().value();
        row.sent = Moments.kept(entry.sent());
        row.host = entry.host();
        row.purpose = entry.purpose();
        row.bytesOut = entry.bytesOut();
        row.bytesIn = entry.bytesIn();
        row.status = entry.status();
        row.failure = entry.failure();
        return row;
    }

    LedgerEntry entry() {
        return new LedgerEntry(
                new RequestId(id), sent, host, purpose, bytesOut, bytesIn, status, failure);
    }
}
