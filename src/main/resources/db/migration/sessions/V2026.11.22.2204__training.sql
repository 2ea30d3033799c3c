-- Whoever runs a part calls its training as they call its meetings: for the same people, with the same register.
alter table sessions.meeting drop constraint a_meeting_is_a_debrief_or_the_terms;
alter table sessions.meeting add constraint a_meeting_is_a_debrief_the_terms_or_a_training
  check (kind in ('debrief', 'term', 'training', 'follow_up'));
