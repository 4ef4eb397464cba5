package no.rettesnor.risk.model.bowtie;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What stands between a threat and the event, or between the event and a consequence.
///
/// @param id of its row
/// @param lineId the line it stands on
/// @param position from the outer end of the line inwards, from 0
/// @param text what it is
/// @param strength how well it works
/// @param owner who sees to it; may be empty
/// @param pointsTo the procedure, action or role it rests on, in the form of [Ref#toString]; null
///   when it rests on none
public record Barrier(
        String id,
        String lineId,
        int position,
        String text,
        Strength strength,
        String owner,
        @Nullable String pointsTo) {

    /// A barrier of which only the words are known.
    public static Barrier of(String id, String lineId, int position, String text) {
        return new Barrier(id, lineId, position, text, Strength.UNKNOWN, "", null);
    }

    /// What it rests on.
    public Optional<Ref> rests() {
        return Optional.ofNullable(pointsTo).map(Ref::parse);
    }

    /// The same at another place.
    public Barrier at(int next) {
        return new Barrier(id, lineId, next, text, strength, owner, pointsTo);
    }

    /// The same with other words.
    public Barrier said(String words) {
        return new Barrier(id, lineId, position, words, strength, owner, pointsTo);
    }

    /// The same judged otherwise.
    public Barrier judged(Strength next) {
        return new Barrier(id, lineId, position, text, next, owner, pointsTo);
    }

    /// The same seen to by somebody else.
    public Barrier ownedBy(String next) {
        return new Barrier(id, lineId, position, text, strength, next, pointsTo);
    }

    /// The same resting on something else.
    ///
    /// @param ref null for nothing
    public Barrier restingOn(@Nullable Ref ref) {
        return new Barrier(
                id, lineId, position, text, strength, owner, ref == null ? null : ref.toString());
    }
}
