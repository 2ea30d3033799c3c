-- One small invented university. #NNN becomes a fixed id of this institution (see World), %C its canary:
-- every free-text column holds it, so that a page of one institution showing another's words is caught. (The handle and
-- the name, which anybody may see, hold none.)
-- "Now" is Tuesday 10 November 2026, ten past ten (see WorldClock).
-- 1xx people · 2xx institution · 3xx what is taught · 4xx scheme · 5xx leaders · 6xx sessions · 7xx registers

insert into institution.institution_handle (handle, institution_id, name, zone, locale)
values ('%H', platform.current_institution(), '%P', 'Europe/London', 'en-GB');
insert into institution.institution (short_name, about, marks_readers) values ('%C', 'By the sea at %C.', '%M');
insert into institution.word (word, language, singular, plural, with_article, definite_singular, definite_plural)
values ('building', 'en', '%C hall', '%C halls', 'a %C hall', 'the %C hall', 'the %C halls');

-- Physics and History are schools of one faculty; Chemistry stands apart.
insert into institution.school (id, parent_id, source, source_key, code, name, kind, listed) values
  (#210, null, '%C sis', 'org-%C-210', 'SCI%C', 'Faculty of %C', 'faculty of %C', '[2020-01-01,)'),
  (#211, #210, '%C sis', 'org-%C-211', 'PHY%C', 'School of Physics, %C', 'school of %C', '[2020-01-01,)'),
  (#212, #210, '%C sis', 'org-%C-212', 'HIS%C', 'School of History, %C', 'school of %C', '[2020-01-01,)'),
  (#213, null, '%C sis', 'org-%C-213', 'CHE%C', 'School of Chemistry, %C', 'school of %C', '[2020-01-01,)');
insert into institution.programme (id, school_id, source, source_key, code, name, level, listed) values
  (#221, #211, '%C sis', 'prg-%C-221', 'F300%C', 'BSc Physics, %C', 'Bachelor %C', '[2020-01-01,)'),
  (#222, #212, '%C sis', 'prg-%C-222', 'V100%C', 'BA History, %C', 'Bachelor %C', '[2020-01-01,)'),
  (#223, #213, '%C sis', 'prg-%C-223', 'F100%C', 'BSc Chemistry, %C', 'Bachelor %C', '[2020-01-01,)');
insert into institution.room (id, source, source_key, name, building, campus, capacity, listed) values
  (#231, '%C sis', 'room-%C-231', '%C 1.01', '%C House', '%C Campus', 30, '[2020-01-01,)'),
  (#232, '%C sis', 'room-%C-232', '%C 1.02', '%C House', '%C Campus', 12, '[2020-01-01,)');
insert into institution.academic_year (id, source, source_key, name, during) values
  (#241, '%C sis', 'year-%C-2025', '2025/26 %C', '[2025-08-01,2026-08-01)'),
  (#242, '%C sis', 'year-%C-2026', '2026/27 %C', '[2026-08-01,2027-08-01)');
insert into institution.term (id, academic_year_id, source, source_key, name, during) values
  (#251, #241, '%C sis', 'term-%C-2025', 'Autumn 2025 %C', '[2025-09-22,2025-12-20)'),
  (#252, #242, '%C sis', 'term-%C-2026', 'Autumn 2026 %C', '[2026-09-21,2026-12-19)');
insert into institution.teaching_week (term_id, number, monday, kind)
select #252::uuid, n, date '2026-09-21' + 7 * (n - 1),
  case when n = 6 then 'reading' when n = 13 then 'exam' else 'teaching' end
from generate_series(1, 13) n;
insert into institution.closed_days (id, name, during) values (#261, 'Founders'' day, %C', '[2026-12-01,2026-12-02)');

insert into people.person (id, source, source_key, given_name, family_name, preferred_name, email, kind, listed)
select ('0%N000000-0000-7000-8000-000000000' || n)::uuid, '%C sis', 'p-%C-' || n, given || ' %C', 'Family' || n || ' %C',
  case when n = 121 then 'Pip %C' end, lower(given) || '@%L.example', kind, '[2020-01-01,)'
from (values
  (101, 'Ada', 'staff'), (102, 'Petra', 'staff'), (103, 'Sune', 'staff'), (104, 'Colin', 'staff'), (105, 'Mara', 'staff'),
  (106, 'Sonia', 'staff'), (107, 'Olu', 'student'), (108, 'Olga', 'student'), (109, 'Len', 'staff'), (110, 'Tove', 'staff'),
  (111, 'Leo', 'student'), (112, 'Lia', 'student'), (113, 'Lars', 'student'), (114, 'Hanna', 'staff'), (115, 'Hugo', 'staff'),
  (116, 'Abel', 'staff'), (117, 'Nora', 'student'), (118, 'Stig', 'staff'), (119, 'Lou', 'student'),
  (121, 'Pia', 'student'), (122, 'Per', 'student'), (123, 'Paz', 'student'), (124, 'Pym', 'student'), (125, 'Poe', 'student'),
  (126, 'Pat', 'student'), (127, 'Pru', 'student'), (128, 'Pau', 'student'),
  (131, 'Hal', 'student'), (132, 'Hui', 'student'), (141, 'Cai', 'student'), (142, 'Cleo', 'student')) as who (n, given, kind);
insert into people.identifier (id, person_id, source, key, during)
select ('0%N000000-0000-7000-8000-000000001' || right(id::text, 3))::uuid, id, '%C directory', 'u-%C-' || right(id::text, 3), '[2020-01-01,)'
from people.person;
insert into people.institution_role (id, person_id, role, during, given_by, given_at) values
  (#151, #101, 'administrator', '[2024-01-01,)', null, '2024-01-01T09:00Z'),
  (#152, #102, 'planning_office', '[2024-01-01,)', #101, '2024-01-01T09:00Z');
insert into people.equity_field (field, purpose, switched_on_by, switched_on_at)
values ('commuting %C', 'To see whether sessions reach those who travel, %C', #101, '2026-09-01T09:00Z');
insert into people.equity_value (id, person_id, field, value, during) values (#153, #122, 'commuting %C', 'yes %C', '[2026-09-01,)');
insert into people.look (id, at, actor_id, person_id, what, about)
values (#154, '2026-11-05T12:00Z', #104, #121, 'attendance %C', 'Register of 3 November, %C');
insert into people.sign_in_link (id, person_id, made_for, token_hash, code_hash, browser_hash, leads_to, asked_at, good_until)
values (#155, #121, 'mail', decode('%N0', 'hex'), '\x01', '\x02', '/my-record?%C', '2026-11-09T09:00Z', '2026-11-09T09:10Z');
insert into people.sign_in_link_use (link_id, used_at) values (#155, '2026-11-09T09:01Z');
insert into people.sign_in_code_try (link_id, number, tried_at) values (#155, 1, '2026-11-09T09:01Z');
insert into people.sign_in_request (id, address_hash, asked_at) values (#156, '\x03', '2026-11-09T09:00Z');
insert into people.sign_in (id, at, person_id, way, outcome) values
  (#157, '2026-11-09T09:01Z', #121, 'code', 'signed_in'), (#158, '2026-11-09T09:05Z', null, 'university', 'nobody');

-- PHYS is the part that people of "own" stories belong to; HIST is another school's; CHEM is another scheme's.
insert into curriculum.course_unit (id, source, source_key, code, title, school_id, level, credits, listed) values
  (#301, '%C sis', 'crs-%C-301', 'PHYS101%C', 'Mechanics, %C', #211, 4, 20, '[2020-01-01,)'),
  (#302, '%C sis', 'crs-%C-302', 'HIST110%C', 'The Long Century, %C', #212, 4, 20, '[2020-01-01,)');
insert into curriculum.unit_offering (id, source, source_key, course_unit_id, academic_year_id, first_term_id, last_term_id, listed) values
  (#311, '%C sis', 'off-%C-311', #301, #241, #251, #251, '[2025-08-01,)'),
  (#312, '%C sis', 'off-%C-312', #301, #242, #252, #252, '[2026-08-01,)'),
  (#313, '%C sis', 'off-%C-313', #302, #242, #252, #252, '[2026-08-01,)'),
  (#314, '%C sis', 'off-%C-314', #302, #241, #251, #251, '[2025-08-01,)');
insert into curriculum.teaching_group (id, source, source_key, unit_offering_id, name, listed) values
  (#321, '%C sis', 'cls-%C-321', #312, 'Seminar A %C', '[2026-08-01,)');
insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, teaching_group_id, attempt, during)
select ('0%N000000-0000-7000-8000-000000002' || n)::uuid, '%C sis', 'enr-%C-' || n,
  ('0%N000000-0000-7000-8000-000000000' || offering)::uuid, ('0%N000000-0000-7000-8000-000000000' || person)::uuid,
  case when person in (121, 122) then #321::uuid end, 1, during::daterange
from (values
  (1, 312, 121, '[2026-09-21,)'), (2, 312, 122, '[2026-09-21,)'), (3, 312, 123, '[2026-09-21,)'), (4, 312, 124, '[2026-09-21,)'),
  (5, 312, 125, '[2026-09-21,)'), (6, 312, 126, '[2026-09-21,)'), (7, 312, 127, '[2026-09-21,)'), (8, 312, 128, '[2026-10-01,)'),
  (9, 313, 131, '[2026-09-21,)'), (10, 313, 132, '[2026-09-21,)'),
  (11, 311, 111, '[2025-09-22,2026-01-31)'), (12, 311, 112, '[2025-09-22,2026-01-31)'), (13, 314, 113, '[2025-09-22,2026-01-31)'),
  (14, 311, 119, '[2025-09-22,2026-01-31)')) as e (m, offering, person, during), lateral (select lpad((200 + m)::text, 3, '0') as n) k;
insert into curriculum.programme_registration (id, source, source_key, person_id, programme_id, academic_year_id, year_of_study, standing, during)
select ('0%N000000-0000-7000-8000-000000003' || right(p.id::text, 3))::uuid, '%C sis', 'reg-%C-' || right(p.id::text, 3), p.id,
  case when right(p.id::text, 3)::int between 131 and 139 or right(p.id::text, 3)::int = 113 then #222::uuid
    when right(p.id::text, 3)::int >= 141 then #223::uuid else #221::uuid end,
  #242, case when right(p.id::text, 3)::int < 120 then 2 else 1 end, 'good', '[2026-08-01,2027-08-01)'
from people.person p where p.kind = 'student' and right(p.id::text, 3)::int <> 117;
insert into curriculum.teaching_event (id, source, source_key, unit_offering_id, teaching_group_id, term_id, kind, weekday, starts, minutes, weeks, room_id, listed) values
  (#331, '%C sis', 'evt-%C-331', #312, null, #252, 'lecture %C', 1, '09:00', 60, '{1,2,3,4,5,7,8,9,10,11,12}', #231, '[2026-08-01,)');
insert into curriculum.teaching_meeting (teaching_event_id, on_date, during, room_id) values
  (#331, '2026-11-09', '[2026-11-09T09:00Z,2026-11-09T10:00Z)', #231),
  (#331, '2026-11-16', '[2026-11-16T09:00Z,2026-11-16T10:00Z)', #231);
insert into curriculum.exam (id, source, source_key, unit_offering_id, on_date, starts, minutes, during, room_id, listed) values
  (#341, '%C sis', 'exm-%C-341', #312, '2026-12-15', '10:00', 120, '[2026-12-15T10:00Z,2026-12-15T12:00Z)', #231, '[2026-08-01,)');
-- Len teaches PHYS; Mara coordinates Physics and teaches PHYS too; Olga organises and marks PHYS; Hugo teaches HIST; Tove is Pia's tutor.
insert into curriculum.teaching_staff (id, source, source_key, person_id, capacity, unit_offering_id, student_id, during) values
  (#351, '%C sis', 'stf-%C-351', #109, 'teacher', #312, null, '[2026-09-21,2027-02-01)'),
  (#352, '%C sis', 'stf-%C-352', #105, 'teacher', #312, null, '[2026-09-21,2027-02-01)'),
  (#353, '%C sis', 'stf-%C-353', #108, 'marker', #312, null, '[2026-09-21,2027-02-01)'),
  (#354, '%C sis', 'stf-%C-354', #115, 'teacher', #313, null, '[2026-09-21,2027-02-01)'),
  (#355, '%C sis', 'stf-%C-355', #110, 'tutor', null, #121, '[2026-09-21,)');
insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, grade, outcome, prior_attainment) values
  (#361, '%C sis', 'res-%C-361', #311, #111, 1, 71.00, 'A %C', 'passed', 128),
  (#362, '%C sis', 'res-%C-362', #311, #112, 1, 64.00, 'B %C', 'passed', 120),
  (#363, '%C sis', 'res-%C-363', #314, #113, 1, 66.00, 'B %C', 'passed', null),
  (#364, '%C sis', 'res-%C-364', #311, #119, 1, 34.00, 'F %C', 'failed', null);
insert into curriculum.line_item (id, source, source_key, unit_offering_id, title, category, maximum, due, listed) values
  (#371, '%C sis', 'lin-%C-371', #312, 'Problem sheet 1 %C', 'sheet %C', 100, '2026-10-20', '[2026-08-01,)');
insert into curriculum.line_item_result (id, source, source_key, line_item_id, person_id, score) values
  (#372, '%C sis', 'lir-%C-372', #371, #121, 58);

-- Scheme 401 supports PHYS and HIST; scheme 402, with another supervisor, supports first-year Chemistry as a course.
insert into scheme.scheme (id, handle, name, about, preset, contact_email, created_at) values
  (#401, 'pal-%L', 'Peer learning at %C', 'What %C does.', 'discipline_owned', 'pal@%L.example', '2026-08-01T09:00Z'),
  (#402, 'mentors-%L', 'Mentors of %C', 'What %C also does.', 'peer_mentoring', 'mentors@%L.example', '2026-08-01T09:00Z');
insert into scheme.scheme_word (scheme_id, word, language, singular, plural, with_article, definite_singular, definite_plural) values
  (#401, 'leader', 'en', '%C guide', '%C guides', 'a %C guide', 'the %C guide', 'the %C guides');
insert into scheme.scheme_year (id, scheme_id, academic_year_id, aims, opened_at) values
  (#411, #401, #242, 'Aims of %C', '2026-08-01T09:00Z'), (#412, #402, #242, 'Aims of %C', '2026-08-01T09:00Z');
insert into scheme.staff_role (id, scheme_id, person_id, role, school_id, during, given_by, given_at, source, source_key) values
  (#421, #401, #103, 'supervisor', null, '[2026-08-01,)', #101, '2026-08-01T09:00Z', '%C sis', 'rol-%C-421'),
  (#422, #401, #104, 'coordinator', #211, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-422'),
  (#423, #401, #105, 'coordinator', #211, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-423'),
  (#424, #401, #106, 'school_contact', #211, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-424'),
  (#425, #401, #107, 'student_organiser', #211, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-425'),
  (#426, #401, #108, 'student_organiser', #211, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-426'),
  (#427, #401, #114, 'coordinator', #212, '[2026-08-01,)', #103, '2026-08-01T09:00Z', '%C sis', 'rol-%C-427'),
  (#428, #402, #116, 'supervisor', null, '[2026-08-01,)', #101, '2026-08-01T09:00Z', '%C sis', 'rol-%C-428'),
  (#429, #401, #118, 'coordinator', #211, '[2025-08-01,2026-08-01)', #103, '2025-08-01T09:00Z', '%C sis', 'rol-%C-429');
insert into scheme.rule (id, scheme_id, scope, school_id, group_id, name, value, during, set_by, set_at) values
  (#431, #401, 'scheme', null, null, 'leaders_per_session', '{"atLeast":"2"}', '[2026-08-01,)', #103, '2026-08-01T09:00Z'),
  (#432, #401, 'school', #211, null, 'topics_from', '{"from":"participants_too"}', '[2026-08-01,)', #103, '2026-08-01T09:00Z');
insert into scheme.cohort (id, academic_year_id, kind, unit_offering_id, school_id, programme_id, year_of_study) values
  (#441, #242, 'offering', #312, null, null, null),
  (#442, #242, 'offering', #313, null, null, null),
  (#443, #242, 'course', null, #213, #223, 1);
insert into scheme.target (id, scheme_year_id, cohort_id, reason, contact, expected_groups, chosen_by, chosen_at, source, source_key) values
  (#451, #411, #441, 'Many find the first weeks steep, %C', 'Len of %C', 1, #104, '2026-08-20T09:00Z', '%C sis', 'tgt-%C-451'),
  (#452, #411, #442, 'Long reading lists, %C', 'Hugo of %C', 1, #114, '2026-08-20T09:00Z', '%C sis', 'tgt-%C-452'),
  (#453, #412, #443, 'Arriving from many places, %C', 'Abel of %C', 1, #116, '2026-08-20T09:00Z', '%C sis', 'tgt-%C-453'),
  (#454, #411, #443, 'Chosen in haste, %C', 'Nobody of %C', 1, #103, '2026-08-20T09:00Z', '%C sis', 'tgt-%C-454');
insert into scheme.target_withdrawal (target_id, reason, withdrawn_by, withdrawn_at) values
  (#454, 'The other scheme does it, %C', #103, '2026-09-01T09:00Z');

-- Leo and Lia lead PHYS, Lars HIST; Lou was made a leader but has no training yet.
insert into leaders.leader (id, scheme_id, person_id, during, made_by, made_at, source, source_key) values
  (#501, #401, #111, '[2026-09-01,2027-08-01)', #104, '2026-09-01T09:00Z', '%C sis', 'ldr-%C-501'),
  (#502, #401, #112, '[2026-09-01,2027-08-01)', #104, '2026-09-01T09:00Z', '%C sis', 'ldr-%C-502'),
  (#503, #401, #113, '[2026-09-01,2027-08-01)', #114, '2026-09-01T09:00Z', '%C sis', 'ldr-%C-503'),
  (#504, #401, #119, '[2026-09-01,2027-08-01)', #104, '2026-09-01T09:00Z', '%C sis', 'ldr-%C-504');
insert into leaders.leader_subject (id, leader_id, course_unit_id, school_id, evidence, during, stated_by, stated_at) values
  (#511, #501, #301, null, 'passed in 2025/26 %C', '[2026-09-01,)', #104, '2026-09-01T09:00Z'),
  (#512, #502, #301, null, 'passed in 2025/26 %C', '[2026-09-01,)', #104, '2026-09-01T09:00Z'),
  (#513, #503, #302, null, 'passed in 2025/26 %C', '[2026-09-01,)', #114, '2026-09-01T09:00Z');
insert into leaders.allowance (id, leader_subject_id, what, reason, given_by, given_at) values
  (#531, #512, 'mark', 'near enough, %C', #104, '2026-09-01T09:00Z');
insert into leaders.training_done (id, scheme_id, person_id, kind, on_date, recorded_by, recorded_at, source, source_key) values
  (#521, #401, #111, 'initial', '2026-09-10', #104, '2026-09-10T17:00Z', '%C sis', 'trn-%C-521'),
  (#522, #401, #112, 'initial', '2026-09-10', #104, '2026-09-10T17:00Z', '%C sis', 'trn-%C-522'),
  (#523, #401, #113, 'initial', '2026-09-10', #114, '2026-09-10T17:00Z', '%C sis', 'trn-%C-523');

-- PHYS meets on Tuesdays at ten: last week (601, attended by six), now (602), next week (603, one co-leader, unpublished),
-- 604 cancelled, 605 a resit session without a roster. HIST: 611 last week (two came), 612 tomorrow. CHEM: 621 this afternoon.
insert into timetable.study_group (id, target_id, term_id, name, weekday, starts, minutes, weeks, room_id, made_by, made_at, source, source_key) values
  (#651, #451, #252, 'Mechanics A %C', 2, '10:00', 60, '{7,8,9,10}', #231, #104, '2026-09-15T09:00Z', '%C sis', 'grp-%C-651'),
  (#652, #452, #252, 'Century A %C', 3, '15:00', 60, '{7,8}', #232, #114, '2026-09-15T09:00Z', '%C sis', 'grp-%C-652'),
  (#653, #453, #252, 'First years %C', 2, '14:00', 60, '{8}', #232, #116, '2026-09-15T09:00Z', '%C sis', 'grp-%C-653');
insert into timetable.study_session (id, target_id, study_group_id, kind, on_date, starts, minutes, during, room_id, listed, made_by, made_at, source, source_key) values
  (#601, #451, #651, 'regular', '2026-11-03', '10:00', 60, '[2026-11-03T10:00Z,2026-11-03T11:00Z)', #231, true, #104, '2026-09-15T09:00Z', '%C sis', 'ses-%C-601'),
  (#602, #451, #651, 'regular', '2026-11-10', '10:00', 60, '[2026-11-10T10:00Z,2026-11-10T11:00Z)', #231, true, #104, '2026-09-15T09:00Z', '%C sis', 'ses-%C-602'),
  (#603, #451, #651, 'regular', '2026-11-17', '10:00', 60, '[2026-11-17T10:00Z,2026-11-17T11:00Z)', #231, true, #104, '2026-09-15T09:00Z', '%C sis', 'ses-%C-603'),
  (#604, #451, #651, 'regular', '2026-11-24', '10:00', 60, '[2026-11-24T10:00Z,2026-11-24T11:00Z)', #231, true, #104, '2026-09-15T09:00Z', '%C sis', 'ses-%C-604'),
  (#605, #451, null, 'resit', '2026-11-05', '16:00', 60, '[2026-11-05T16:00Z,2026-11-05T17:00Z)', #231, false, #104, '2026-09-15T09:00Z', '%C sis', 'ses-%C-605'),
  (#611, #452, #652, 'regular', '2026-11-04', '15:00', 60, '[2026-11-04T15:00Z,2026-11-04T16:00Z)', #232, true, #114, '2026-09-15T09:00Z', '%C sis', 'ses-%C-611'),
  (#612, #452, #652, 'regular', '2026-11-11', '15:00', 60, '[2026-11-11T15:00Z,2026-11-11T16:00Z)', #232, true, #114, '2026-09-15T09:00Z', '%C sis', 'ses-%C-612'),
  (#621, #453, #653, 'regular', '2026-11-10', '14:00', 60, '[2026-11-10T14:00Z,2026-11-10T15:00Z)', #232, true, #116, '2026-09-15T09:00Z', '%C sis', 'ses-%C-621');
insert into timetable.room_booking (study_session_id, room_id, during)
select id, room_id, during from timetable.study_session where id <> #604;
insert into timetable.session_publication (study_session_id, published_by, published_at)
select id, made_by, '2026-09-20T09:00Z' from timetable.study_session where id <> #603;
insert into timetable.session_cancellation (study_session_id, reason, cancelled_by, cancelled_at) values
  (#604, 'The field trip to %C', #104, '2026-11-01T09:00Z');
insert into timetable.allocation (id, study_session_id, leader_id, person_id, capacity, during, held, made_by, source, source_key)
select ('0%N000000-0000-7000-8000-000000006' || n)::uuid, s.id, ('0%N000000-0000-7000-8000-000000000' || leader)::uuid,
  ('0%N000000-0000-7000-8000-000000000' || person)::uuid, 'co_leader', s.during, '[2026-09-20T09:00Z,)', s.made_by, '%C sis', 'all-%C-' || n
from (values
  (661, 601, 501, 111), (662, 601, 502, 112), (663, 602, 501, 111), (664, 602, 502, 112), (665, 603, 501, 111), (666, 605, 501, 111),
  (667, 611, 503, 113), (668, 612, 503, 113)) as a (n, session, leader, person)
join timetable.study_session s on s.id = ('0%N000000-0000-7000-8000-000000000' || session)::uuid;
insert into timetable.day_place (id, study_session_id, place, said_by, said_at)
values (#681, #601, 'the %C café', #111, '2026-11-03T10:02Z');
insert into timetable.feed (id, person_id, made_at) values (#685, #121, '2026-10-05T09:00Z');
insert into timetable.group_membership (id, study_group_id, person_id, during) values (#671, #651, #121, '[2026-10-01,)');

insert into attendance.register_handle (handle, institution_id, register_id)
select %N * 1000 + n, platform.current_institution(), ('0%N000000-0000-7000-8000-000000000' || n)::uuid
from (values (701), (702), (705), (711), (712), (721)) as r (n);
insert into attendance.register (id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at, source_key)
select ('0%N000000-0000-7000-8000-000000000' || n)::uuid, %N * 1000 + n, 'study_session', s.id,
  case when n = 721 then #402::uuid else #401::uuid end,
  ('0%N000000-0000-7000-8000-000000000' || cohort)::uuid, 'Session of %C', '%C House', s.during, case when n = 701 then 10 else 120 end, roster, '2026-09-20T09:00Z', s.source_key
from (values (701, 601, 441, 'cohort'), (702, 602, 441, 'cohort'), (705, 605, 441, 'none'),
  (711, 611, 442, 'cohort'), (712, 612, 442, 'cohort'), (721, 621, 443, 'cohort')) as r (n, session, cohort, roster)
join timetable.study_session s on s.id = ('0%N000000-0000-7000-8000-000000000' || session)::uuid;
insert into attendance.register_keeper (id, register_id, person_id, during)
select ('0%N000000-0000-7000-8000-000000007' || n)::uuid, ('0%N000000-0000-7000-8000-000000000' || register)::uuid,
  ('0%N000000-0000-7000-8000-000000000' || person)::uuid, '[2026-09-20T09:00Z,)'
from (values (761, 701, 111), (762, 701, 112), (763, 702, 111), (764, 702, 112), (765, 705, 111), (766, 711, 113), (767, 712, 113)) as k (n, register, person);
insert into attendance.check_in (id, register_id, person_id, taken_down_as, way, says, at, by_person_id, client_key, outcome, reason)
select ('0%N000000-0000-7000-8000-000000008' || n)::uuid, ('0%N000000-0000-7000-8000-000000000' || register)::uuid,
  ('0%N000000-0000-7000-8000-000000000' || person)::uuid, case when person = 126 then 'the tall one, %C' end, way, 'here', at::timestamptz,
  case when way in ('tick', 'correction') then ('0%N000000-0000-7000-8000-000000000' || keeper)::uuid end,
  ('0%N000000-0000-7000-8000-000000009' || n)::uuid, 'accepted', case when way = 'correction' then 'came late, %C' end
from (values
  (801, 701, 121, 'scan', '2026-11-03T10:01Z', 111), (802, 701, 122, 'scan', '2026-11-03T10:01Z', 111),
  (803, 701, 123, 'code', '2026-11-03T10:02Z', 111), (804, 701, 124, 'tick', '2026-11-03T10:05Z', 111),
  (805, 701, 125, 'tick', '2026-11-03T10:05Z', 111), (806, 701, 126, 'correction', '2026-11-03T12:00Z', 111),
  (807, 711, 131, 'scan', '2026-11-04T15:01Z', 113), (808, 711, 132, 'tick', '2026-11-04T15:03Z', 113)) as c (n, register, person, way, at, keeper);
insert into attendance.register_entry (register_id, person_id, check_in_id, standing, way, at)
select register_id, person_id, id, 'here', way, at from attendance.check_in;
-- Leo keyed the paper sheet afterwards: Poe had been ticked before.
insert into attendance.check_in (id, register_id, person_id, way, at, by_person_id, client_key, outcome)
values ('0%N000000-0000-7000-8000-000000008809', #701, #125, 'sheet', '2026-11-03T10:00Z', #111, '0%N000000-0000-7000-8000-000000009809', 'already_in');
insert into attendance.sheet_row (register_id, number, person_id, numbered_at) values (#701, 1, #125, '2026-11-03T09:00Z');
insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at, headcount) values (#701, #111, '2026-11-03T11:05Z', 6);
insert into attendance.register_reopening (id, register_id, reopened_by, reopened_at, open_until, reason)
values (#731, #711, #103, '2026-11-04T09:00Z', '2026-11-05T09:00Z', 'somebody was missing, %C');
insert into attendance.dismissal (check_in_id, dismissed_by, dismissed_at)
select id, #111, '2026-11-03T12:05Z' from attendance.check_in where way = 'correction' and register_id = #701;
insert into attendance.register_nudge (register_id, nudged_at) values (#711, '2026-11-05T12:00Z');

-- PHYS has topics for last week and this one; Pia put something forward that Per would like too, and something that was set aside.
insert into sessions.topic (target_id, monday, version, title, words, written_by, written_at) values
  (#451, '2026-11-02', 1, 'Forces, %C', 'Bring the first sheet, %C', #111, '2026-10-20T09:00Z'),
  (#451, '2026-11-09', 1, 'Momentum, %C', 'Collisions on the second sheet, %C', #112, '2026-10-20T09:00Z');
insert into sessions.suggestion (id, target_id, words, put_by, put_at) values
  (#901, #451, 'Friction, %C', #121, '2026-11-06T09:00Z'), (#902, #451, 'Everything, %C', #121, '2026-11-06T09:00Z');
insert into sessions.suggestion_vote (suggestion_id, person_id, voted_at) values
  (#901, #121, '2026-11-06T09:00Z'), (#901, #122, '2026-11-06T10:00Z');
insert into sessions.suggestion_end (suggestion_id, how, ended_by, ended_at) values (#902, 'set_aside', #111, '2026-11-07T09:00Z');

-- Leo asked Len for this week's note, and Len wrote it, with a file.
insert into sessions.note_request (id, target_id, monday, lecturer_id, asked_by, asked_at, asked_on, token_hash, good_until) values
  (#911, #451, '2026-11-09', #109, #111, '2026-11-06T09:00Z', '2026-11-06', sha256('physics-note-%N'), '2026-11-23T00:00Z');
insert into sessions.lecturer_note (target_id, monday, lecturer_id, version, delivered, link, reading, exercise, worth_revisiting, request_id, written_at)
values (#451, '2026-11-09', #109, 1, 'Collisions, %C', 'https://%L.example/sheet', 'Chapter four, %C', 'Two trolleys, %C', 'Signs of velocities, %C', #911, '2026-11-07T09:00Z');
insert into platform.file (id, name, kind, size, content, kept_at)
values (#912, 'Sheet of %C.txt', 'text', 4, 'mass', '2026-11-07T09:00Z');
insert into sessions.note_file (file_id, target_id, monday, lecturer_id, name, added_at)
values (#912, #451, '2026-11-09', #109, 'Sheet of %C.txt', '2026-11-07T09:00Z');

-- Leo and Lia have planned 25 of this session's sixty minutes.
insert into sessions.plan_text (study_session_id, part, version, words, written_by, written_at) values
  (#602, 'aims', 1, 'Say why momentum is kept, %C', #111, '2026-11-08T09:00Z');
insert into sessions.plan_activity (study_session_id, activity_id, version, stage, place, minutes, title, words, written_by, written_at) values
  (#602, #921, 1, 'main', 2, 15, 'Two trolleys, %C', 'Guess first, %C', #111, '2026-11-08T09:00Z'),
  (#602, #922, 1, 'closing', 3, 10, 'What was new, %C', '', #112, '2026-11-08T09:05Z');
insert into sessions.plan_comment (id, study_session_id, words, written_by, written_at) values
  (#923, #602, 'A good start, %C', #104, '2026-11-08T12:00Z');

-- What they noted after last week's session, with a word of Leo's to the coordinator; and where to send a student.
insert into sessions.reflection_text (study_session_id, part, version, words, written_by, written_at) values
  (#601, 'came_up', 1, 'Why is weight no mass?, %C', #111, '2026-11-03T12:00Z'),
  (#601, 'next', 1, 'Begin with free bodies, %C', #112, '2026-11-03T12:10Z');
insert into sessions.reflection_topic (study_session_id, monday, said_by, said_at) values (#601, '2026-11-02', #111, '2026-11-03T12:00Z');
insert into sessions.observation_feedback (study_session_id, written_by, version, went_well, to_try, written_at) values
  (#601, #104, 1, 'Everybody spoke, %C', 'Wait longer, %C', '2026-11-03T15:00Z');
insert into sessions.coordinator_word (study_session_id, written_by, version, words, written_at) values
  (#601, #111, 1, 'The room is cold, %C', '2026-11-03T12:00Z');
insert into sessions.signpost (scheme_id, version, urgent, places, written_by, written_at) values
  (#401, 1, 'Call 112, %C', 'Wellbeing of %C: 01632 960123, help@%L.example', #104, '2026-09-01T09:00Z');
-- Physics is asked how it was; an earlier survey is over, and a pulse follows each of Leo's and Lia's sessions.
insert into evaluation.questionnaire (id, scheme_id, name, audience, made_by, made_at) values
  (#931, #401, 'How was it, %C', 'cohort', #104, '2026-10-20T09:00Z'), (#932, #401, 'Afterwards, %C', 'session', #104, '2026-10-20T09:00Z');
insert into evaluation.question (id, scheme_id) values (#933, #401), (#934, #401), (#935, #401), (#936, #401);
insert into evaluation.question_version (question_id, version, kind, options, written_at) values
  (#933, 1, 'choice', 2, '2026-10-20T09:00Z'), (#934, 1, 'likert', 5, '2026-10-20T09:00Z'),
  (#935, 1, 'text', 0, '2026-10-20T09:00Z'), (#936, 1, 'number', 0, '2026-10-20T09:00Z');
insert into evaluation.question_words (question_id, version, language, words, choices) values
  (#933, 1, 'en', 'Have you been, %C?', '{"Yes, %C","No, %C"}'),
  (#934, 1, 'en', 'It helped, %C', '{"Not at all, %C","Little, %C","So-so, %C","Well, %C","Very well, %C"}'),
  (#935, 1, 'en', 'What would be better, %C?', '{}'), (#936, 1, 'en', 'How many hours, %C?', '{}');
insert into evaluation.questionnaire_item (questionnaire_id, question_id, version, place, only_for) values
  (#931, #933, 1, 1, '{}'), (#931, #934, 1, 2, '{1}'), (#931, #935, 1, 3, '{}'), (#931, #936, 1, 4, '{1}'), (#932, #934, 1, 1, '{}');
insert into evaluation.survey (id, scheme_id, scheme_year_id, questionnaire_id, title, audience, stage, opens_on, closes_on, invited_by_mail, reminders, opened_by, opened_at) values
  (#941, #401, #411, #931, 'How is it now, %C', 'cohort', 'mid', '2026-11-02', '2026-11-20', false, 0, #104, '2026-11-01T09:00Z'),
  (#942, #401, #411, #931, 'How was it then, %C', 'cohort', 'start', '2026-10-05', '2026-10-16', false, 0, #104, '2026-10-04T09:00Z'),
  (#943, #401, #411, #932, 'How was that, %C', 'session', 'pulse', '2026-11-01', '2026-11-30', false, 0, #104, '2026-11-01T09:00Z');
insert into evaluation.survey_part (survey_id, target_id) values (#941, #451), (#942, #451), (#943, #451);
insert into evaluation.survey_question (survey_id, question_id, version, place, only_for)
select s.id, i.question_id, i.version, i.place, i.only_for
from evaluation.survey s
join evaluation.questionnaire_item i on i.questionnaire_id = s.questionnaire_id;
insert into evaluation.survey_end (survey_id, ended_by, ended_on) values (#942, #104, '2026-10-17');
insert into evaluation.survey_letter (survey_id, person_id, number, tried_at, sent_on) values (#942, #121, 0, '2026-10-05T06:00Z', '2026-10-05');
insert into evaluation.survey_answered (survey_id, about_id, person_id)
select #942, #942, id from people.person where right(id::text, 3) between '121' and '126';
insert into evaluation.survey_answered (survey_id, about_id, person_id) values (#941, #941, #122);
insert into evaluation.answer_waiting (survey_id, id, target_id, branch, answers)
values (#941, '0%N000000-0000-4000-8000-000000000950', #451, 2,
  jsonb_build_array(jsonb_build_object('question', #933, 'version', 1, 'choice', 2),
    jsonb_build_object('question', #935, 'version', 1, 'choice', 0, 'words', 'Later hours, %C')));
insert into evaluation.answer_sheet (survey_id, id, target_id)
select #942, ('0%N000000-0000-4000-8000-00000000095' || n)::uuid, #451 from generate_series(1, 6) n;
insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice, number, words)
select survey_id, id, #933::uuid, 1, 1, null::integer, null::text from evaluation.answer_sheet where survey_id = #942
union all
select survey_id, id, #934::uuid, 1, case when right(id::text, 1) = '1' then 2 else 5 end, null, null from evaluation.answer_sheet where survey_id = #942
union all
select survey_id, id, #936::uuid, 1, 0, right(id::text, 1)::integer, null from evaluation.answer_sheet where survey_id = #942
union all
select survey_id, id, #935::uuid, 1, 0, null, 'More trolleys, %C' from evaluation.answer_sheet where survey_id = #942;
insert into evaluation.theme (survey_id, id, name) values (#942, #961, 'Equipment, %C');
insert into evaluation.theme_given (survey_id, sheet_id, question_id, theme_id) values (#942, '0%N000000-0000-4000-8000-000000000951', #935, #961);
insert into evaluation.quote (survey_id, sheet_id, question_id, released_by, released_on)
values (#942, '0%N000000-0000-4000-8000-000000000951', #935, #104, '2026-10-18');

-- In October Leo released a question; Len answered. The next is being written.
insert into sessions.question_draft (target_id, kind, version, words, written_by, written_at) values
  (#451, 'fortnight', 1, 'What is a free body, %C?', #111, '2026-11-06T09:00Z');
insert into sessions.question_release (id, target_id, kind, words, sessions, released_by, released_at, quiet) values
  (#931, #451, 'fortnight', 'When is a vector negative, %C?', 2, #111, '2026-10-20T09:00Z', '[2026-10-20,2026-11-03)');
insert into sessions.question_release_topic (release_id, monday, title, sessions) values (#931, '2026-10-19', 'Vectors, %C', 2);
insert into sessions.question_letter (release_id, lecturer_id, token_hash, good_until, tried_at, sent_at) values
  (#931, #109, sha256('physics-questions-%N'), '2026-12-01T00:00Z', '2026-10-20T09:00Z', '2026-10-20T09:00Z');
insert into sessions.question_answer (release_id, lecturer_id, version, words, written_at) values
  (#931, #109, 1, 'Never: its components are, %C', '2026-10-21T09:00Z');

-- Colin called a debrief of Physics for last week, and Leo took something on; the next is on Thursday.
insert into sessions.meeting (id, scheme_id, school_id, kind, series_id, place, on_date, starts, minutes, during, made_by, made_at) values
  (#941, #401, #211, 'debrief', #941, '%C common room', '2026-11-05', '13:00', 45, '[2026-11-05T13:00Z,2026-11-05T13:45Z)', #104, '2026-10-01T09:00Z'),
  (#942, #401, #211, 'debrief', #941, '%C common room', '2026-11-12', '13:00', 45, '[2026-11-12T13:00Z,2026-11-12T13:45Z)', #104, '2026-10-01T09:00Z');
update sessions.meeting set places = 2 where id = #941;
insert into sessions.meeting_text (meeting_id, part, version, words, written_by, written_at) values
  (#941, 'notes', 1, 'More chalk is needed, %C', #104, '2026-11-05T13:30Z');
insert into sessions.meeting_action (id, meeting_id, words, for_person, by_date, added_by, added_at) values
  (#943, #941, 'Ask for chalk, %C', #111, '2026-11-09', #104, '2026-11-05T13:40Z');

-- Colin offers a talk on Thursday after the debrief.
insert into sessions.talk (id, scheme_id, school_id, kind, place, on_date, starts, minutes, during, offered_by, offered_at) values
  (#951, #401, #211, 'talk', '%C office', '2026-11-12', '14:00', 20, '[2026-11-12T14:00Z,2026-11-12T14:20Z)', #104, '2026-11-01T09:00Z');

insert into platform.intake_run (id, origin, mapping_name, mapping, source, switches, brought_by, brought_at)
values (#491, 'command', '%C records', 'name: %C', '%C sis', '{left after %C}', #101, '2026-09-20T08:00Z');
insert into platform.intake_file (run_id, number, name, bytes) values (#491, 0, '%C.csv', 10);
insert into platform.intake_chunk (run_id, file_number, number, content) values (#491, 0, 0, convert_to('name of %C', 'UTF8'));
insert into platform.intake_try (id, run_id, purpose, removals_allowed, begun_by, begun_at)
values (#493, #491, 'preview', false, #101, '2026-09-20T08:00Z');
insert into platform.intake_end (try_id, outcome, bad_rows, lasting, ended_at) values (#493, 'ready', 1, false, '2026-09-20T08:01Z');
insert into platform.intake_count (try_id, position, record_type, rows_read, added, changed, removed, unchanged, left_out, bad, followed, asks)
values (#493, 0, '%C rooms', 4, 1, 1, 1, 0, 0, 1, 0, false);
insert into platform.intake_finding (try_id, number, record_type, file, line, named_column, reason, given)
values (#493, 0, '%C rooms', '%C.csv', 3, '%C column', 'imports.reason.not-a-number', '{"value": "many %C"}');
insert into platform.intake_change (try_id, number, record_type, what, key, detail)
values (#493, 0, '%C rooms', 'changed', '%C 1.01', '{"%C name": {"before": "%C one", "after": "%C two"}}');
insert into platform.intake_journal (run_id, id, table_name, what, before, after)
values (#491, #495, 'institution.room', 'changed', '{"name": "%C one"}', '{"name": "%C two"}');
insert into platform.intake_mapping (id, name, content, saved_by, saved_at)
values (#492, 'Records of %C', 'name: Records of %C', #101, '2026-09-20T08:00Z');
insert into platform.intake_token (id, name, hash, made_by, made_at)
values (#494, 'Nightly, %C', decode(md5('%C'), 'hex'), #101, '2026-09-20T08:00Z');

-- The report of last year was written, commented on and signed.
insert into evaluation.report_text (scheme_id, academic_year_id, block, version, about, words, written_by, written_at) values
  (#401, #242, 'aim-1', 1, 'More students pass, %C', 'They did, %C', #103, '2026-11-01T09:00Z');
insert into evaluation.report_comment (id, scheme_id, academic_year_id, words, written_by, written_at) values
  (#981, #401, #242, 'Say more of the labs, %C', #103, '2026-11-01T10:00Z');
insert into platform.file (id, name, kind, size, content, kept_at) values
  (#982, 'report-%L.pdf', 'pdf', 8, '\x255044462d312e37', '2026-11-01T11:00Z');
insert into evaluation.report_signing (id, scheme_id, academic_year_id, file_id, signed_by, signed_at) values
  (#983, #401, #242, #982, #103, '2026-11-01T11:00Z');
insert into evaluation.release (id, scheme_id, academic_year_id, released_by, released_at) values
  (#984, #402, #242, #103, '2026-11-01T12:00Z');
insert into evaluation.release_cell (release_id, figures, row_number, column_number, row_label, column_label, value) values
  (#984, 'students', 0, 0, 'Mechanics, %C', 'All, %C', 40);

-- What became of leaders, whom the scheme reached before the records begin, and what last year cost.
insert into evaluation.leaders_outcome (id, scheme_id, whom, what, leaders_yes, leaders, everyone_yes, everyone, including, given_by, given_at) values
  (#985, #401, 'Graduates of %C', 'found work, %C', 98, 107, 4265, 5000, true, #103, '2026-11-01T13:00Z');
insert into evaluation.reach_total (scheme_id, year_name, discipline, students, visits, hours, given_by, kept_at) values
  (#401, '2019 %C', 'Physics, %C', 214, 1903, 1850, #103, '2026-11-01T13:00Z');
insert into evaluation.scheme_cost (scheme_id, academic_year_id, version, currency, staff, leaders, other, per_student, given_by, given_at) values
  (#401, #242, 1, 'GBP', 264274, 0, 0, 6648, #103, '2026-11-01T13:00Z');
