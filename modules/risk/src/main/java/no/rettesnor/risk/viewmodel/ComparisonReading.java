package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisState;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskComparison;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.AnalysisPast;
import no.rettesnor.risk.viewmodel.ComparisonViewModel.Against;
import no.rettesnor.risk.viewmodel.ComparisonViewModel.Answer;
import no.rettesnor.risk.viewmodel.ComparisonViewModel.Offer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads what is compared, all of it as it stands at one moment in the store.
final class ComparisonReading {

    private final RiskDesk desk;
    private final AnalysisPast past;
    private final MomentWords words;

    ComparisonReading(RiskDesk desk, AnalysisPast past, MomentWords words) {
        this.desk = desk;
        this.past = past;
        this.words = words;
    }

    /// Called in the background.
    Answer of(
            String wanted,
            Against kind,
            @Nullable Moment earlier,
            @Nullable Moment later,
            @Nullable RiskAnalysis rival,
            Stage rated) {
        return desk.store()
                .read(
                        _ -> {
                            List<Moment> moments = past.moments(wanted);
                            List<RiskAnalysis> others = others(wanted);
                            Offer offer =
                                    new Offer(
                                            moments,
                                            earlier == null ? usual(moments) : earlier,
                                            later == null ? moments.getFirst() : later,
                                            others,
                                            rival == null && !others.isEmpty()
                                                    ? others.getFirst()
                                                    : rival);
                            return kind == Against.TIME
                                    ? times(offer, wanted, rated)
                                    : analyses(offer, wanted, rated);
                        });
    }

    private Answer times(Offer offer, String wanted, Stage rated) {
        Moment one = Objects.requireNonNull(offer.from());
        Moment another = Objects.requireNonNull(offer.to());
        boolean turned = at(another).isBefore(at(one));
        Moment first = turned ? another : one;
        Moment last = turned ? one : another;
        Optional<AnalysisState> then = past.at(wanted, at(first));
        Optional<AnalysisState> now = past.at(wanted, at(last));
        if (then.isEmpty() || now.isEmpty()) {
            Moment missing = then.isEmpty() ? first : last;
            return new Answer(offer, null, text("comparison.missing", words.name(missing)));
        }
        RiskComparison found = RiskComparison.of(then.get(), now.get(), rated);
        return new Answer(
                offer,
                new Compared(
                        found, words.name(first), words.name(last), last.kind() == Moment.Kind.NOW),
                _ -> "");
    }

    private Answer analyses(Offer offer, String wanted, Stage rated) {
        Instant now = desk.clock().instant();
        RiskAnalysis held = offer.other();
        Optional<AnalysisState> mine = past.at(wanted, now);
        Optional<AnalysisState> theirs = held == null ? Optional.empty() : past.at(held.id(), now);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new Answer(offer, null, text("comparison.no_other"));
        }
        boolean followsUs = wanted.equals(theirs.get().analysis().basedOn());
        AnalysisState then = followsUs ? mine.get() : theirs.get();
        AnalysisState later = followsUs ? theirs.get() : mine.get();
        return new Answer(
                offer,
                new Compared(
                        RiskComparison.of(then, later, rated),
                        Text.verbatim(then.analysis().title()),
                        Text.verbatim(later.analysis().title()),
                        false),
                _ -> "");
    }

    /// What most want to know is what has happened since it was approved last, else since the day
    /// it was begun.
    static Moment usual(List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.kind() == Moment.Kind.APPROVED)
                .findFirst()
                .or(
                        () ->
                                moments.reversed().stream()
                                        .filter(moment -> moment.kind() == Moment.Kind.DAY)
                                        .findFirst())
                .orElseGet(moments::getLast);
    }

    private Instant at(Moment moment) {
        return moment.kind() == Moment.Kind.NOW ? desk.clock().instant() : moment.at();
    }

    private List<RiskAnalysis> others(String wanted) {
        List<RiskAnalysis> all = new ArrayList<>(desk.risks().analyses());
        String basis =
                all.stream()
                        .filter(one -> one.id().equals(wanted))
                        .map(RiskAnalysis::basedOn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        all.removeIf(one -> one.id().equals(wanted));
        all.sort(
                Comparator.comparingInt(
                        one -> one.id().equals(basis) ? 0 : wanted.equals(one.basedOn()) ? 1 : 2));
        return all;
    }
}
