package app.cairn.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a register stands.
 *
 * @param here how many were there by the standing answer, people taken down by name included
 * @param nobodyCame whether its keepers were there and said that nobody came, and nobody is in
 * @param confirmedAt when its keepers said that it is right; null until then
 */
public record RegisterState(
    RegisterId id,
    Occasion occasion,
    int here,
    boolean nobodyCame,
    @Nullable Instant confirmedAt) {}
