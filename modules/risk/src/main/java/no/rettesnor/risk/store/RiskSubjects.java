package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.ActionSubject;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells lists of actions about the risks that they belong to.
public final class RiskSubjects implements ActionSubjects {

    private static final Pattern NUMBER = Pattern.compile("[Rr](\\d{1,9})");

    private final Store store;

    public RiskSubjects(Store store) {
        this.store = store;
    }

    /// A risk as its actions see it, without its ratings.
    record Row(String id, int number, String event, String unitId) {

        ActionSubject toSubject() {
            return new ActionSubject(new Ref(Risk.ENTITY, id), "R" + number + " " + event, unitId);
        }
    }

    @Override
    public String kind() {
        return Risk.ENTITY;
    }

    @Override
    public Text name() {
        return text("subjects.risks");
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk", "risk_analysis");
    }

    @Override
    public Map<String, ActionSubject> describe(Collection<String> ids) {
        return store.read(
                session ->
                        session.mapper(RiskMapper.class).subjects(Json.array(ids)).stream()
                                .collect(Collectors.toMap(Row::id, Row::toSubject)));
    }

    /// Every analysis may have an R7.
    @Override
    public List<String> numbered(String typed) {
        Matcher number = NUMBER.matcher(typed.strip());
        return number.matches()
                ? store.read(
                        session ->
                                session.mapper(RiskMapper.class)
                                        .numbered(Integer.parseInt(number.group(1))))
                : List.of();
    }

    /// Finds a risk by the key it was imported under from that source. Its number is only unique
    /// within its analysis, and says nothing alone.
    @Override
    public Finder finder(StoreSession session, String municipalityId) {
        return (source, number) ->
                session.mapper(RiskMapper.class).imported(municipalityId, source, number);
    }
}
