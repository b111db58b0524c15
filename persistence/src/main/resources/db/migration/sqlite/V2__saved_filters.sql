create table saved_filter (
    id integer not null primary key,
    name text not null,
    name_key text not null unique,
    list text not null check (list in ('LIBRARY', 'WANTED')),
    filter text not null,
    position integer not null check (position >= 0)
) strict;

insert into id_sequence (name, next_id) values ('saved_filter', 1);

-- Which titles hold what was added before: answered by the index alone.
drop index video_added;
create index video_added on video (added, title_id);

create index video_group on video (lower(release_group)) where release_group is not null;
