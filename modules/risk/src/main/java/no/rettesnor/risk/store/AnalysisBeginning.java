package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Begins analyses: with a scale of the template that was chosen, or with everything that is known
/// from the analysis before. One step of undo, the scale included.
///
/// Of the analysis before come its frame, its participants, and its risks as they are rated, with
/// their bow-ties and with what registers are asked about them. What people scored in its
/// workshops, and what they answered when a register spoke against a rating, belongs to its time
/// and stays.
public final class AnalysisBeginning {

    private final Store store;
    private final OrganisationStore organisation;

    public AnalysisBeginning(Store store) {
        this.store = store;
        this.organisation = new OrganisationStore(store);
    }

    /// Begins it.
    ///
    /// @throws RiskRefusedException when the unit, or the analysis that it is based on, is gone
    public RiskAnalysis begin(NewAnalysis wanted) {
        OrgUnit unit =
                organisation
                        .unit(wanted.unitId())
                        .orElseThrow(() -> new RiskRefusedException(text("refused.gone")));
        return store.write(
                Action.of(text("step.analysis.add", wanted.title())),
                session -> begun(session, unit, wanted));
    }

    private RiskAnalysis begun(StoreSession session, OrgUnit unit, NewAnalysis wanted) {
        AnalysisMapper analyses = session.mapper(AnalysisMapper.class);
        RiskAnalysis earlier = earlier(analyses, wanted.basedOn());
        RiskAnalysis analysis =
                new RiskAnalysis(
                        store.ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        wanted.title(),
                        earlier == null ? "" : earlier.scope(),
                        earlier == null ? "" : earlier.method(),
                        earlier == null ? "" : earlier.criteria(),
                        earlier == null ? scale(session, wanted.basis()) : earlier.scaleId(),
                        AnalysisStatus.DRAFT,
                        earlier == null ? "" : earlier.leader(),
                        null,
                        null,
                        wanted.basedOn(),
                        store.clock().instant());
        analyses.insertAnalysis(analysis);
        if (earlier != null) {
            copy(session, earlier, analysis.id(), wanted.takesActions());
        }
        return analysis;
    }

    private void copy(
            StoreSession session, RiskAnalysis earlier, String into, boolean takesActions) {
        AnalysisMapper analyses = session.mapper(AnalysisMapper.class);
        for (Participant one : analyses.participants(earlier.id())) {
            analyses.insertParticipant(
                    new Participant(
                            store.ids().next(), into, one.position(), one.name(), one.role()));
        }
        RiskCopying risks = new RiskCopying(session, store.ids()::next);
        for (RatedRisk rated : new RatingRows(session, store.ids()::next).read(earlier.id())) {
            Risk copy = risks.copy(rated, into);
            if (takesActions) {
                risks.takeActions(rated.risk(), copy);
            }
        }
        // A number that the earlier one has given would be taken for the same risk in this one.
        session.mapper(RiskMapper.class).continueNumbers(into, earlier.id());
    }

    private static @Nullable RiskAnalysis earlier(AnalysisMapper analyses, @Nullable String id) {
        if (id == null) {
            return null;
        }
        RiskAnalysis found = analyses.analysis(id);
        if (found == null) {
            throw new RiskRefusedException(text("refused.gone"));
        }
        return found;
    }

    private String scale(StoreSession session, NewAnalysis.Basis basis) {
        ScaleMapper scales = session.mapper(ScaleMapper.class);
        return switch (basis) {
            case NewAnalysis.Basis.Kept kept -> kept.version().id();
            case NewAnalysis.Basis.Fresh fresh -> same(scales, fresh);
        };
    }

    private String same(ScaleMapper scales, NewAnalysis.Basis.Fresh fresh) {
        List<ScaleVersion> kept = scales.scales().stream().map(ScaleRow::toVersion).toList();
        return kept.stream()
                .filter(version -> version.scale().equals(fresh.scale()))
                .findFirst()
                .map(ScaleVersion::id)
                .orElseGet(
                        () -> {
                            ScaleVersion version =
                                    new ScaleVersion(
                                            store.ids().next(),
                                            fresh.name(),
                                            1,
                                            null,
                                            fresh.scale(),
                                            store.clock().instant());
                            scales.insertScale(ScaleRow.of(version));
                            return version.id();
                        });
    }
}
