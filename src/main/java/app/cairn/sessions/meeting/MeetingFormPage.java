package app.cairn.sessions.meeting;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

public record MeetingFormPage(Shell shell, String key, List<Field> fields, FormErrors errors) {}
