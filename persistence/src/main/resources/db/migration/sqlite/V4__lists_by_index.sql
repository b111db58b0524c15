-- Lists of titles are answered by this index alone: it holds all that filters, orders and groups ask.
drop index title_order;
create index title_order on title
    (folded, id, year, kind, wanted, quality, added, anime, folder_id, videos, state, profile_id);

create index title_added on title (added, folded, id);
