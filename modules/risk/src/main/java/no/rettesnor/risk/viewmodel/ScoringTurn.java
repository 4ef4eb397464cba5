package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.scoring.ScoringNow;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Whose turn it is in a workshop, and what has been picked for them so far. Once both axes are
/// picked for a person, the score is taken in, the picks are hidden, and it is the next one's turn;
/// the group's picks stand until it is agreed on them.
public final class ScoringTurn {

    /// Whose turn it is when the group agrees.
    public static final String GROUP = "";

    private final ScoringViewModel model;
    private final ReadOnlyStringWrapper whose = new ReadOnlyStringWrapper(GROUP);
    private final ReadOnlyObjectWrapper<@Nullable Integer> likelihood =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> consequence =
            new ReadOnlyObjectWrapper<>();

    public ScoringTurn(ScoringViewModel model) {
        this.model = model;
    }

    /// Name of the participant, or [#GROUP].
    public ReadOnlyStringProperty whoseProperty() {
        return whose.getReadOnlyProperty();
    }

    /// What is picked; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Integer> likelihoodProperty() {
        return likelihood.getReadOnlyProperty();
    }

    /// What is picked; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Integer> consequenceProperty() {
        return consequence.getReadOnlyProperty();
    }

    /// What the group has picked on both axes.
    public Optional<Cell> picked() {
        Integer up = likelihood.get();
        Integer right = consequence.get();
        return up == null || right == null ? Optional.empty() : Optional.of(new Cell(up, right));
    }

    /// It is that person's turn, or the group's. What was picked before is forgotten; the group
    /// begins with what it agreed on, or else with the middle of what has been shown.
    public void give(String participant) {
        likelihood.set(null);
        consequence.set(null);
        whose.set(participant);
        ScoringNow now = model.shownProperty().get();
        if (now != null && participant.equals(GROUP)) {
            proposal(now)
                    .ifPresent(
                            cell -> {
                                likelihood.set(cell.likelihood());
                                consequence.set(cell.consequence());
                            });
        }
    }

    /// Another risk came on screen: it is the turn of the first who has not scored it.
    public void restart() {
        ScoringNow now = model.shownProperty().get();
        give(now == null ? GROUP : next(now));
    }

    /// Picks a likelihood.
    ///
    /// @param step from 1
    public void pickLikelihood(int step) {
        likelihood.set(step);
        done();
    }

    /// Picks a consequence.
    ///
    /// @param step from 1
    public void pickConsequence(int step) {
        consequence.set(step);
        done();
    }

    /// Picks by a digit: the likelihood first, then the consequence.
    public void pick(int step) {
        ScoringNow now = model.shownProperty().get();
        if (now == null || step < 1) {
            return;
        }
        if (likelihood.get() == null) {
            if (step <= now.scale().likelihoods().size()) {
                pickLikelihood(step);
            }
        } else if (step <= now.scale().consequences().size()) {
            pickConsequence(step);
        }
    }

    /// Records what the group has picked; nothing while it has not.
    ///
    /// @param dissent who saw it otherwise, and why; may be empty
    public void agree(String dissent) {
        picked().ifPresent(cell -> model.agree(cell, dissent));
    }

    private void done() {
        String person = whose.get();
        if (person.equals(GROUP)) {
            return;
        }
        picked().ifPresent(
                        cell -> {
                            likelihood.set(null);
                            consequence.set(null);
                            model.score(person, cell);
                            restart();
                        });
    }

    private static String next(ScoringNow now) {
        return now.participants().stream()
                .filter(person -> !now.hasScored(person))
                .findFirst()
                .orElse(GROUP);
    }

    private static Optional<Cell> proposal(ScoringNow now) {
        if (now.round() != null && now.round().agreement().isPresent()) {
            return now.round().agreement();
        }
        return now.revealed() && !now.scores().isEmpty()
                ? Optional.of(new Cell(now.likelihoods().median(), now.consequences().median()))
                : Optional.empty();
    }
}
