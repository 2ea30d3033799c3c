-- When a letter was last handed to the mail server, how often, and when the server took it. One that it never took can go again at once.
alter table sessions.question_letter add column tried_at timestamptz;
alter table sessions.question_letter add column sent_at timestamptz;
alter table sessions.question_letter add column tries smallint not null default 1
  constraint a_letter_is_tried_nine_times_at_most check (tries between 1 and 9);

alter table sessions.question_letter no force row level security;
alter table sessions.question_release no force row level security;
update sessions.question_letter l
set tried_at = r.released_at, sent_at = r.released_at
from sessions.question_release r
where r.institution_id = l.institution_id and r.id = l.release_id;
alter table sessions.question_letter force row level security;
alter table sessions.question_release force row level security;

alter table sessions.question_letter alter column tried_at set default now();
alter table sessions.question_letter alter column tried_at set not null;
