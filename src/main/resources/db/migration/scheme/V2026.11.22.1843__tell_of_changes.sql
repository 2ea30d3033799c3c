-- What results rest on.
call platform.tell_of_changes('scheme.scheme');
call platform.tell_of_changes('scheme.scheme_word');
call platform.tell_of_changes('scheme.scheme_year');
call platform.tell_of_changes('scheme.rule');
call platform.tell_of_changes('scheme.staff_role');
call platform.tell_of_changes('scheme.delivery_figures');
call platform.tell_of_changes('scheme.cohort');
call platform.tell_of_changes('scheme.target');
call platform.tell_of_changes('scheme.target_withdrawal');
