-- What results rest on.
call platform.tell_of_changes('attendance.register');
call platform.tell_of_changes('attendance.register_entry');
call platform.tell_of_changes('attendance.check_in');
call platform.tell_of_changes('attendance.register_confirmation');
call platform.tell_of_changes('attendance.nobody_came');
call platform.tell_of_changes('attendance.nobody_came_end');
