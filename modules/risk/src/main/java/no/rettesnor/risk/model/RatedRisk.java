package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A risk with how bad it is for each kind of value. Where no kind is asked for, the worst one
/// counts.
///
/// @param risk the risk
/// @param ratings at most one for each kind; none that is empty
public record RatedRisk(Risk risk, List<ConsequenceRating> ratings) {

    public RatedRisk {
        ratings = ratings.stream().filter(rating -> !rating.isEmpty()).toList();
    }

    /// The step for one kind.
    ///
    /// @param kind null for the worst of all
    public OptionalInt consequence(Stage stage, @Nullable String kind) {
        return ratings.stream()
                .filter(rating -> kind == null || rating.kind().equals(kind))
                .map(rating -> rating.at(stage))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }

    /// Where it stands in the matrix of one kind; empty while it is not rated on both axes.
    ///
    /// @param kind null for the worst of all
    public Optional<Cell> cell(Stage stage, @Nullable String kind) {
        Integer likelihood = risk.likelihood(stage);
        OptionalInt consequence = consequence(stage, kind);
        return likelihood == null || consequence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(likelihood, consequence.getAsInt()));
    }

    /// Where it stands by the worst kind; empty while it is not rated on both axes.
    public Optional<Cell> cell(Stage stage) {
        return cell(stage, null);
    }

    /// The band of its cell; empty while it is not rated on both axes.
    public Optional<Band> band(Scale scale, Stage stage) {
        return cell(stage).filter(scale::holds).map(scale::band);
    }

    /// The same with another risk text.
    public RatedRisk with(Risk next) {
        return new RatedRisk(next, ratings);
    }

    /// The same rated otherwise for one kind at one stage. The other stage stays as it is.
    ///
    /// @param step null to take the rating away
    public RatedRisk rated(Stage stage, String kind, @Nullable Integer step) {
        List<ConsequenceRating> next = new ArrayList<>();
        boolean found = false;
        for (ConsequenceRating rating : ratings) {
            boolean asked = rating.kind().equals(kind);
            found |= asked;
            next.add(asked ? rating.with(stage, step) : rating);
        }
        if (!found) {
            next.add(new ConsequenceRating(kind, null, null).with(stage, step));
        }
        return new RatedRisk(risk, next);
    }

    /// The same moved to a cell at one stage. The other stage stays as it is.
    ///
    /// Where no kind is asked for, the kinds that are the worst now are moved, and none that is
    /// milder: so it lands in the column of the next worst when that is worse than the target. Ask
    /// [#cell] of what comes back.
    ///
    /// @param kind null for the worst of all
    /// @param first the kind that is rated when none has been
    public RatedRisk moved(Stage stage, @Nullable String kind, String first, Cell target) {
        return with(risk.withLikelihood(stage, target.likelihood()))
                .reconsidered(stage, kind, first, target.consequence());
    }

    /// The same with another consequence at one stage, on the terms of [#moved].
    ///
    /// @param kind null for the worst of all
    /// @param first the kind that is rated when none has been
    /// @param step null to take the rating away, of every kind where none is asked for
    public RatedRisk reconsidered(
            Stage stage, @Nullable String kind, String first, @Nullable Integer step) {
        if (kind != null) {
            return rated(stage, kind, step);
        }
        OptionalInt worst = consequence(stage, null);
        if (worst.isEmpty()) {
            return rated(stage, first, step);
        }
        RatedRisk next = this;
        for (ConsequenceRating rating : ratings) {
            if (step == null || Objects.equals(rating.at(stage), worst.getAsInt())) {
                next = next.rated(stage, rating.kind(), step);
            }
        }
        return next;
    }
}
