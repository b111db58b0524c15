create table ballast (id integer not null primary key, content text not null) strict;

insert into ballast (id, content)
with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 120000)
select n, hex(randomblob(40)) from numbers;

create index ballast_content on ballast (content);

alter table setting add column migrated integer not null default 1;
