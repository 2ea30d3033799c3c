package app.cairn.evaluation.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the others came to in one band, rounded.
 *
 * @param institutions how many have anybody in the band
 * @param students to the nearest five
 * @param mean of their marks, with one digit; null where fewer than three have marks, or one of
 *     them more than half
 * @param passed per cent of those whose outcome is known, {@code withdrew} likewise; null as above
 */
record Others(
    Band band,
    int institutions,
    long students,
    @Nullable BigDecimal mean,
    @Nullable Integer passed,
    @Nullable Integer withdrew) {}
