-- What results rest on.
call platform.tell_of_changes('institution.institution');
call platform.tell_of_changes('institution.word');
call platform.tell_of_changes('institution.school');
call platform.tell_of_changes('institution.programme');
call platform.tell_of_changes('institution.academic_year');
call platform.tell_of_changes('institution.term');
call platform.tell_of_changes('institution.teaching_week');
call platform.tell_of_changes('institution.closed_days');
