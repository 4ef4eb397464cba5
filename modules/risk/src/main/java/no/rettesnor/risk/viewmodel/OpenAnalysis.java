package no.rettesnor.risk.viewmodel;

import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleChange;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An analysis with everything that is in it, as it is stored.
///
/// @param analysis what is said of it
/// @param version what it is rated on
/// @param risks by their numbers
/// @param participants in order
/// @param former how it was rated on earlier scales, the first time first
/// @param history who changed what about the analysis itself, the latest first
public record OpenAnalysis(
        RiskAnalysis analysis,
        ScaleVersion version,
        List<RatedRisk> risks,
        List<Participant> participants,
        List<Former> former,
        List<HistoryLine> history) {

    public OpenAnalysis {
        risks = List.copyOf(risks);
        participants = List.copyOf(participants);
        former = List.copyOf(former);
        history = List.copyOf(history);
    }

    /// How it was rated before it went over to another scale.
    ///
    /// @param change when and how it went over
    /// @param version the scale it was rated on
    public record Former(ScaleChange change, ScaleVersion version) {}

    /// Reads it. Called in the background.
    static Optional<OpenAnalysis> read(RiskDesk desk, String id) {
        RiskAnalysis analysis = desk.risks().analysis(id).orElse(null);
        if (analysis == null) {
            return Optional.empty();
        }
        return desk.scales()
                .version(analysis.scaleId())
                .map(version -> read(desk, analysis, version));
    }

    private static OpenAnalysis read(RiskDesk desk, RiskAnalysis analysis, ScaleVersion version) {
        List<Former> former = new ArrayList<>();
        for (ScaleChange change : desk.risks().scaleChanges(analysis.id())) {
            desk.scales()
                    .version(change.fromScaleId())
                    .ifPresent(from -> former.add(new Former(change, from)));
        }
        List<Participant> participants = desk.risks().participants(analysis.id());
        List<Ref> rows = new ArrayList<>();
        rows.add(new Ref(RiskAnalysis.ENTITY, analysis.id()));
        participants.forEach(one -> rows.add(new Ref("risk-participant", one.id())));
        former.forEach(one -> rows.add(new Ref("risk-scale-change", one.change().id())));
        return new OpenAnalysis(
                analysis,
                version,
                desk.risks().risks(analysis.id()),
                participants,
                former,
                history(desk, version).of(rows));
    }

    /// Tells what the log knows in the users' words.
    static RowHistory history(RiskDesk desk, ScaleVersion version) {
        return new RowHistory(
                desk.store(),
                desk.clock(),
                new RiskHistoryWords(desk.language(), desk.clock(), version.scale()));
    }

    /// The risk with that id; empty when it is not in this analysis.
    public Optional<RatedRisk> risk(@Nullable String id) {
        return risks.stream().filter(rated -> rated.risk().id().equals(id)).findFirst();
    }
}
