-- What was sent to the internet.
create table net_request (
    id bigint not null primary key,
    sent timestamp (6) with time zone not null,
    host text collate "C" not null,
    purpose text collate "C" not null,
    bytes_out bigint not null check (bytes_out >= 0),
    bytes_in bigint not null check (bytes_in >= 0),
    status integer not null check (status >= 0),
    failure text collate "C"
);

create index net_request_sent on net_request (sent);

insert into id_sequence (name, next_id) values ('net_request', 1);
