create table id_sequence (
    name text not null primary key,
    next_id integer not null check (next_id > 0)
) strict, without rowid;

insert into id_sequence (name, next_id) values
    ('folder', 1), ('title', 1), ('video', 1), ('subtitle', 1), ('profile', 1),
    ('wanted', 1), ('plan', 1), ('job', 1);

create table setting (
    name text not null primary key,
    content text not null
) strict, without rowid;

create table profile (
    id integer not null primary key,
    name text not null,
    name_key text not null unique,
    is_default integer not null check (is_default in (0, 1)),
    wishes text not null,
    embedded text not null check (embedded in ('ANY', 'TEXT', 'NONE')),
    equivalents text not null,
    format text not null check (format in ('KEEP', 'SRT', 'ASS', 'VTT')),
    cutoff text not null,
    sources text not null,
    minimum_score integer not null check (minimum_score between 0 and 100),
    must_contain_all text not null,
    must_contain_any text not null,
    must_not_contain text not null,
    revision integer not null
) strict;

create table library_folder (
    id integer not null primary key,
    root text not null unique,
    folded text not null,
    kind text not null check (kind in ('AUTO', 'FILMS', 'SERIES', 'ANIME')),
    profile_id integer references profile (id) on delete set null,
    enabled integer not null check (enabled in (0, 1)),
    online integer not null check (online in (0, 1)),
    scanned text
) strict;

create table directory_fingerprint (
    folder_id integer not null references library_folder (id) on delete cascade,
    directory text not null,
    fingerprint integer not null,
    primary key (folder_id, directory)
) strict, without rowid;

-- videos, wanted, quality, state and added sum up the title's videos, for sorting and lists.
create table title (
    id integer not null primary key,
    folder_id integer not null references library_folder (id) on delete cascade,
    location text not null,
    kind text not null check (kind in ('FILM', 'SERIES')),
    anime integer not null check (anime in (0, 1)),
    name text not null,
    folded text not null,
    year integer,
    ids text not null,
    profile_id integer references profile (id) on delete set null,
    artwork text,
    videos integer not null default 0,
    wanted integer not null default 0,
    quality integer check (quality between 0 and 100),
    state text not null default 'PRESENT' check (state in ('PRESENT', 'OFFLINE', 'DAMAGED')),
    added text
) strict;

create unique index title_natural_key on title (folder_id, location, kind, folded, coalesce(year, 0));
create index title_order on title (folded, id, year, kind, wanted, quality, added, anime, folder_id);
create index title_profile on title (profile_id) where profile_id is not null;

create table video (
    id integer not null primary key,
    folder_id integer not null references library_folder (id) on delete cascade,
    title_id integer not null references title (id) on delete cascade,
    path text not null,
    directory text not null,
    folded text not null,
    season integer,
    episodes text,
    absolutes text,
    air_date text,
    episode_name text,
    season_order integer not null,
    episode_order integer not null,
    release_group text,
    source text,
    screen_size text,
    video_codec text,
    edition text,
    part integer,
    state text not null check (state in ('PRESENT', 'OFFLINE', 'DAMAGED')),
    problem text,
    bytes integer not null check (bytes >= 0),
    modified text not null,
    identity text,
    container text,
    duration_ms integer,
    audio text,
    added text not null,
    revision integer not null,
    need_revision integer,
    need_profile integer,
    need_profile_revision integer,
    unique (folder_id, path)
) strict;

create index video_directory on video (folder_id, directory);
create index video_of_title on video (title_id, season_order, episode_order, path);
create index video_words on video (title_id, folded);
create index video_bytes on video (bytes);
create index video_state on video (state, title_id) where state <> 'PRESENT';
create index video_added on video (added);
create index video_stale on video (id) where need_revision is null or need_revision <> revision;

create table subtitle (
    id integer not null primary key,
    video_id integer not null references video (id) on delete cascade,
    source text not null check (source in ('SIDECAR', 'EMBEDDED')),
    path text,
    track integer,
    language text not null,
    forced integer not null check (forced in (0, 1)),
    hearing_impaired integer not null check (hearing_impaired in (0, 1)),
    commentary integer not null check (commentary in (0, 1)),
    is_default integer not null check (is_default in (0, 1)),
    format text not null,
    bitmap integer not null check (bitmap in (0, 1)),
    label text,
    played_language text,
    played_forced integer,
    played_hearing_impaired integer,
    encoding text,
    cues integer check (cues >= 0),
    first_ms integer,
    last_ms integer,
    text_language text,
    confidence real,
    text_hearing_impaired integer,
    text_forced integer,
    quality integer check (quality between 0 and 100),
    sha256 text,
    bytes integer not null check (bytes >= 0),
    modified text,
    check (source = 'SIDECAR' and path is not null or source = 'EMBEDDED' and track is not null)
) strict;

create index subtitle_of_video on subtitle (video_id, source, language, quality);
create index subtitle_place on subtitle (path) where path is not null;
create index subtitle_unread on subtitle (id) where source = 'SIDECAR' and cues is null;

create table wanted (
    id integer not null primary key,
    video_id integer not null references video (id) on delete cascade,
    language text not null,
    kind text not null check (kind in ('FULL', 'FORCED')),
    position integer not null,
    state text not null
        check (state in ('NOT_WANTED', 'PRESENT', 'EMBEDDED', 'POOR', 'WORKING', 'WANTED')),
    reason text,
    subtitle_id integer references subtitle (id) on delete set null,
    since text not null,
    attempts integer not null check (attempts >= 0),
    next_attempt text,
    ignored integer not null check (ignored in (0, 1)),
    last_error text,
    unique (video_id, language, kind)
) strict;

create index wanted_state on wanted (language, kind, state, ignored, reason, video_id);
create index wanted_subtitle on wanted (subtitle_id) where subtitle_id is not null;

create table plan (
    id integer not null primary key,
    created text not null,
    batch_id integer,
    discarded integer not null check (discarded in (0, 1))
) strict;

create table plan_step (
    id integer not null primary key,
    plan_id integer not null references plan (id) on delete cascade,
    wanted_id integer references wanted (id) on delete set null,
    video_id integer not null references video (id) on delete cascade,
    subtitle_id integer references subtitle (id) on delete set null,
    action text not null,
    language text not null,
    kind text not null check (kind in ('FULL', 'FORCED')),
    hearing_impaired integer not null check (hearing_impaired in (0, 1)),
    from_path text not null,
    track integer,
    to_path text not null,
    format text not null,
    why text not null,
    doubt text,
    requests integer not null,
    read_bytes integer not null,
    seconds real not null,
    ticked integer not null check (ticked in (0, 1)),
    status text not null check (status in ('PLANNED', 'DONE', 'SKIPPED', 'FAILED')),
    error text,
    journal_id integer,
    video_revision integer not null
) strict;

create index plan_step_of_plan on plan_step (plan_id);
create index plan_step_of_video on plan_step (video_id, status);
create index plan_step_wanted on plan_step (wanted_id) where wanted_id is not null;
create index plan_step_subtitle on plan_step (subtitle_id) where subtitle_id is not null;

create table job (
    id integer not null primary key,
    kind text not null,
    job_key text not null,
    arguments text not null,
    priority integer not null,
    job_group text,
    state text not null
        check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'FAILED', 'CANCELLED')),
    progress real not null check (progress between 0 and 1),
    detail text,
    error text,
    owner text,
    created text not null,
    due text,
    started text,
    ended text
) strict;

create index job_state on job (state, kind, job_key);
create index job_ended on job (ended) where ended is not null;
