-- The title of the video, also here: lists of titles then need no look at each video.
alter table wanted add column title_id integer;
update wanted set title_id = (select v.title_id from video v where v.id = wanted.video_id);
create index wanted_titles on wanted (state, language, ignored, reason, kind, title_id);

alter table subtitle add column title_id integer;
update subtitle set title_id = (select v.title_id from video v where v.id = subtitle.video_id);
create index subtitle_titles on subtitle (language, title_id);

create trigger video_changes_title after update of title_id on video
when old.title_id <> new.title_id
begin
    update wanted set title_id = new.title_id where video_id = new.id;
    update subtitle set title_id = new.title_id where video_id = new.id;
end;
