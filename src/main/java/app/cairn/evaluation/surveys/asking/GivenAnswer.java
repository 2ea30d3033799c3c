package app.cairn.evaluation.surveys.asking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question; of several choices, one for each.
 *
 * @param choice from 1; 0 where a number or words are given
 */
record GivenAnswer(
    UUID question, int version, int choice, @Nullable Integer number, @Nullable String words) {}
