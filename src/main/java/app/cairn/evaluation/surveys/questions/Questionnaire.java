package app.cairn.evaluation.surveys.questions;

import app.cairn.scheme.SchemeId;
import java.util.UUID;

/**
 * A scheme's list of questions.
 *
 * @param questions how many there are
 */
public record Questionnaire(
    UUID id, SchemeId scheme, String schemeName, String name, Audience audience, int questions) {}
