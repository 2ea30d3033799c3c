package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.UUID;

public record NewSurveyPage(
    Shell shell,
    UUID id,
    UUID questionnaire,
    String name,
    boolean nobodyToAsk,
    List<Field> fields,
    FormErrors errors) {}
