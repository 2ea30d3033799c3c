-- Who led in a year is kept until one of these changes.
call platform.tell_of_changes('timetable.study_session');
call platform.tell_of_changes('timetable.session_publication');
call platform.tell_of_changes('timetable.session_cancellation');
call platform.tell_of_changes('timetable.allocation');
