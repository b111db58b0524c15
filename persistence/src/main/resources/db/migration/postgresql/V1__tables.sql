create table id_sequence (
    name text collate "C" not null primary key,
    next_id bigint not null check (next_id > 0)
);

insert into id_sequence (name, next_id) values
    ('folder', 1), ('title', 1), ('video', 1), ('subtitle', 1), ('profile', 1),
    ('wanted', 1), ('plan', 1), ('job', 1);

create table setting (
    name text collate "C" not null primary key,
    content text collate "C" not null
);

create table profile (
    id bigint not null primary key,
    name text collate "C" not null,
    name_key text collate "C" not null unique,
    is_default boolean not null,
    wishes text collate "C" not null,
    embedded text collate "C" not null check (embedded in ('ANY', 'TEXT', 'NONE')),
    equivalents text collate "C" not null,
    format text collate "C" not null check (format in ('KEEP', 'SRT', 'ASS', 'VTT')),
    cutoff text collate "C" not null,
    sources text collate "C" not null,
    minimum_score integer not null check (minimum_score between 0 and 100),
    must_contain_all text collate "C" not null,
    must_contain_any text collate "C" not null,
    must_not_contain text collate "C" not null,
    revision bigint not null
);

create table library_folder (
    id bigint not null primary key,
    root text collate "C" not null unique,
    folded text collate "C" not null,
    kind text collate "C" not null check (kind in ('AUTO', 'FILMS', 'SERIES', 'ANIME')),
    profile_id bigint references profile (id) on delete set null,
    enabled boolean not null,
    online boolean not null,
    scanned timestamp (6) with time zone
);

create table directory_fingerprint (
    folder_id bigint not null references library_folder (id) on delete cascade,
    directory text collate "C" not null,
    fingerprint bigint not null,
    primary key (folder_id, directory)
);

-- videos, wanted, quality, state and added sum up the title's videos, for sorting and lists.
create table title (
    id bigint not null primary key,
    folder_id bigint not null references library_folder (id) on delete cascade,
    location text collate "C" not null,
    kind text collate "C" not null check (kind in ('FILM', 'SERIES')),
    anime boolean not null,
    name text collate "C" not null,
    folded text collate "C" not null,
    year integer,
    ids text collate "C" not null,
    profile_id bigint references profile (id) on delete set null,
    artwork text collate "C",
    videos integer not null default 0,
    wanted integer not null default 0,
    quality integer check (quality between 0 and 100),
    state text collate "C" not null default 'PRESENT' check (state in ('PRESENT', 'OFFLINE', 'DAMAGED')),
    added timestamp (6) with time zone
);

create unique index title_natural_key on title (folder_id, location, kind, folded, coalesce(year, 0));
create index title_order on title (folded, id, year, kind, wanted, quality, added, anime, folder_id);
create index title_profile on title (profile_id) where profile_id is not null;

create table video (
    id bigint not null primary key,
    folder_id bigint not null references library_folder (id) on delete cascade,
    title_id bigint not null references title (id) on delete cascade,
    path text collate "C" not null,
    directory text collate "C" not null,
    folded text collate "C" not null,
    season integer,
    episodes text collate "C",
    absolutes text collate "C",
    air_date date,
    episode_name text collate "C",
    season_order integer not null,
    episode_order bigint not null,
    release_group text collate "C",
    source text collate "C",
    screen_size text collate "C",
    video_codec text collate "C",
    edition text collate "C",
    part integer,
    state text collate "C" not null check (state in ('PRESENT', 'OFFLINE', 'DAMAGED')),
    problem text collate "C",
    bytes bigint not null check (bytes >= 0),
    modified timestamp (6) with time zone not null,
    identity text collate "C",
    container text collate "C",
    duration_ms bigint,
    audio text collate "C",
    added timestamp (6) with time zone not null,
    revision bigint not null,
    need_revision bigint,
    need_profile bigint,
    need_profile_revision bigint,
    unique (folder_id, path)
);

create index video_directory on video (folder_id, directory);
create index video_of_title on video (title_id, season_order, episode_order, path);
create index video_words on video (title_id, folded);
create index video_bytes on video (bytes);
create index video_state on video (state, title_id) where state <> 'PRESENT';
create index video_added on video (added);
create index video_stale on video (id) where need_revision is null or need_revision <> revision;

create table subtitle (
    id bigint not null primary key,
    video_id bigint not null references video (id) on delete cascade,
    source text collate "C" not null check (source in ('SIDECAR', 'EMBEDDED')),
    path text collate "C",
    track integer,
    language text collate "C" not null,
    forced boolean not null,
    hearing_impaired boolean not null,
    commentary boolean not null,
    is_default boolean not null,
    format text collate "C" not null,
    bitmap boolean not null,
    label text collate "C",
    played_language text collate "C",
    played_forced boolean,
    played_hearing_impaired boolean,
    encoding text collate "C",
    cues integer check (cues >= 0),
    first_ms bigint,
    last_ms bigint,
    text_language text collate "C",
    confidence double precision,
    text_hearing_impaired boolean,
    text_forced boolean,
    quality integer check (quality between 0 and 100),
    sha256 text collate "C",
    bytes bigint not null check (bytes >= 0),
    modified timestamp (6) with time zone,
    check (source = 'SIDECAR' and path is not null or source = 'EMBEDDED' and track is not null)
);

create index subtitle_of_video on subtitle (video_id, source, language, quality);
create index subtitle_place on subtitle (path) where path is not null;
create index subtitle_unread on subtitle (id) where source = 'SIDECAR' and cues is null;

create table wanted (
    id bigint not null primary key,
    video_id bigint not null references video (id) on delete cascade,
    language text collate "C" not null,
    kind text collate "C" not null check (kind in ('FULL', 'FORCED')),
    position integer not null,
    state text collate "C" not null
        check (state in ('NOT_WANTED', 'PRESENT', 'EMBEDDED', 'POOR', 'WORKING', 'WANTED')),
    reason text collate "C",
    subtitle_id bigint references subtitle (id) on delete set null,
    since timestamp (6) with time zone not null,
    attempts integer not null check (attempts >= 0),
    next_attempt timestamp (6) with time zone,
    ignored boolean not null,
    last_error text collate "C",
    unique (video_id, language, kind)
);

create index wanted_state on wanted (language, kind, state, ignored, reason, video_id);
create index wanted_subtitle on wanted (subtitle_id) where subtitle_id is not null;

create table plan (
    id bigint not null primary key,
    created timestamp (6) with time zone not null,
    batch_id bigint,
    discarded boolean not null
);

create table plan_step (
    id bigint not null primary key,
    plan_id bigint not null references plan (id) on delete cascade,
    wanted_id bigint references wanted (id) on delete set null,
    video_id bigint not null references video (id) on delete cascade,
    subtitle_id bigint references subtitle (id) on delete set null,
    action text collate "C" not null,
    language text collate "C" not null,
    kind text collate "C" not null check (kind in ('FULL', 'FORCED')),
    hearing_impaired boolean not null,
    from_path text collate "C" not null,
    track integer,
    to_path text collate "C" not null,
    format text collate "C" not null,
    why text collate "C" not null,
    doubt text collate "C",
    requests integer not null,
    read_bytes bigint not null,
    seconds double precision not null,
    ticked boolean not null,
    status text collate "C" not null check (status in ('PLANNED', 'DONE', 'SKIPPED', 'FAILED')),
    error text collate "C",
    journal_id bigint,
    video_revision bigint not null
);

create index plan_step_of_plan on plan_step (plan_id);
create index plan_step_of_video on plan_step (video_id, status);
create index plan_step_wanted on plan_step (wanted_id) where wanted_id is not null;
create index plan_step_subtitle on plan_step (subtitle_id) where subtitle_id is not null;

create table job (
    id bigint not null primary key,
    kind text collate "C" not null,
    job_key text collate "C" not null,
    arguments text collate "C" not null,
    priority integer not null,
    job_group text collate "C",
    state text collate "C" not null
        check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'FAILED', 'CANCELLED')),
    progress double precision not null check (progress between 0 and 1),
    detail text collate "C",
    error text collate "C",
    owner text collate "C",
    created timestamp (6) with time zone not null,
    due timestamp (6) with time zone,
    started timestamp (6) with time zone,
    ended timestamp (6) with time zone
);

create index job_state on job (state, kind, job_key);
create index job_ended on job (ended) where ended is not null;
