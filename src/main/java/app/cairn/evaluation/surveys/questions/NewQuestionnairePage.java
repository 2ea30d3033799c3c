package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.UUID;

public record NewQuestionnairePage(Shell shell, UUID id, List<Field> fields, FormErrors errors) {}
