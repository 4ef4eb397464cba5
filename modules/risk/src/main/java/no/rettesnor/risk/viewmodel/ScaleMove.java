package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An analysis about to go over to another scale: level by level, proposed and then decided by
/// people, with what would come of it for every risk.
public final class ScaleMove {

    private final OpenAnalysis open;
    private final Scale from;
    private ScaleVersion to;
    private List<Integer> likelihoods = List.of();
    private List<Integer> consequences = List.of();
    private Map<String, String> kinds = Map.of();

    public ScaleMove(OpenAnalysis open, ScaleVersion to) {
        this.open = open;
        this.from = open.version().scale();
        this.to = to;
        choose(to);
    }

    /// Takes another scale to go over to, and proposes anew.
    public void choose(ScaleVersion next) {
        to = next;
        ScaleMapping proposal = ScaleMapping.proposal(from, next.scale());
        likelihoods = new ArrayList<>(proposal.likelihoods());
        consequences = new ArrayList<>(proposal.consequences());
        kinds = new HashMap<>(proposal.kinds());
    }

    /// The scale that it is rated on.
    public Scale from() {
        return from;
    }

    /// The scale it would be rated on.
    public ScaleVersion to() {
        return to;
    }

    /// The new step of a step of the old likelihood axis.
    public int likelihood(int step) {
        return likelihoods.get(step - 1);
    }

    public void setLikelihood(int step, int next) {
        likelihoods.set(step - 1, next);
    }

    /// The new step of a step of the old consequence axis.
    public int consequence(int step) {
        return consequences.get(step - 1);
    }

    public void setConsequence(int step, int next) {
        consequences.set(step - 1, next);
    }

    /// The new kind of an old one; null when it is left behind.
    public @Nullable String kind(String code) {
        return kinds.get(code);
    }

    /// @param next null to leave it behind
    public void setKind(String code, @Nullable String next) {
        if (next == null) {
            kinds.remove(code);
        } else {
            kinds.put(code, next);
        }
    }

    /// What has been decided so far.
    public ScaleMapping mapping() {
        return new ScaleMapping(likelihoods, consequences, kinds);
    }

    /// Whether every level has a place, in the same order.
    public boolean fits() {
        return mapping().fits(from, to.scale());
    }

    /// The kinds whose ratings would no longer count; they stay readable with the old scale.
    public List<ConsequenceKind> leftBehind() {
        return from.kinds().stream().filter(kind -> !kinds.containsKey(kind.code())).toList();
    }

    /// What would come of it for every risk; empty while it does not fit.
    public List<Line> lines() {
        return fits() ? open.risks().stream().map(this::line).toList() : List.of();
    }

    private Line line(RatedRisk rated) {
        RatedRisk next = mapping().apply(rated);
        return new Line(
                rated,
                said(rated, from, Stage.BEFORE),
                said(next, to.scale(), Stage.BEFORE),
                said(rated, from, Stage.AFTER),
                said(next, to.scale(), Stage.AFTER));
    }

    private static String said(RatedRisk rated, Scale scale, Stage stage) {
        return rated.cell(stage)
                .filter(scale::holds)
                .map(
                        cell -> {
                            Band band = scale.band(cell);
                            return cell.likelihood()
                                    + " × "
                                    + cell.consequence()
                                    + " "
                                    + MatrixWords.band(band);
                        })
                .orElse("–");
    }

    /// A risk on the old scale and on the new.
    ///
    /// @param rated as it stands
    /// @param before before actions, on the old scale
    /// @param nextBefore before actions, on the new scale
    /// @param after after actions, on the old scale
    /// @param nextAfter after actions, on the new scale
    public record Line(
            RatedRisk rated, String before, String nextBefore, String after, String nextAfter) {}
}
