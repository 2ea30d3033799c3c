-- What results rest on.
call platform.tell_of_changes('curriculum.course_unit');
call platform.tell_of_changes('curriculum.unit_offering');
call platform.tell_of_changes('curriculum.enrolment');
call platform.tell_of_changes('curriculum.programme_registration');
call platform.tell_of_changes('curriculum.result');
