delete from setting;
insert into half_done (id) values (1), (1);
