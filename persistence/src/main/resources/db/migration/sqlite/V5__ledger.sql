-- What was sent to the internet.
create table net_request (
    id integer not null primary key,
    sent text not null,
    host text not null,
    purpose text not null,
    bytes_out integer not null check (bytes_out >= 0),
    bytes_in integer not null check (bytes_in >= 0),
    status integer not null check (status >= 0),
    failure text
) strict;

create index net_request_sent on net_request (sent);

insert into id_sequence (name, next_id) values ('net_request', 1);
