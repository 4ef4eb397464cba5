package no.rettesnor.actions;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.ActionSubject;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.store.StoreSession;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A small municipality with two invented kinds of things that have actions: tools and rooms. It is
/// noon on 15 March 2025.
public final class Workshop implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-15T11:00:00Z"), ZONE);
    public static final LocalDate TODAY = LocalDate.of(2025, 3, 15);
    public static final Ref SAW = new Ref("tool", "saw");
    public static final Ref DRILL = new Ref("tool", "drill");
    public static final Ref CELLAR = new Ref("room", "cellar");

    public final Store store;
    public final ActionStore actions;
    public final List<ActionSubjects> subjects;
    public final ActionList list;
    public final OrgUnit root;
    public final OrgUnit health;
    public final OrgUnit ward;
    public final OrgUnit school;

    public Workshop(Path file) throws ProblemException {
        store =
                Store.open(
                        file,
                        new StoreOptions(
                                List.of(new OrganisationTables(), new ActionTables()),
                                "Tester",
                                Language.NB,
                                CLOCK,
                                IdSource.timeOrdered()));
        actions = new ActionStore(store);
        OrganisationStore organisation = new OrganisationStore(store);
        root = organisation.addMunicipality("Eksempelkommunen", "9999");
        health =
                organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Helse").withCode("HE"));
        ward =
                organisation.add(
                        UnitDraft.of(health.id(), UnitLevel.UNIT, "Sykehjemmet").withCode("SY"));
        school =
                organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Skole").withCode("SK"));
        Map<Ref, ActionSubject> tools = new LinkedHashMap<>();
        tools.put(SAW, new ActionSubject(SAW, "V1 Sag", ward.id()));
        tools.put(DRILL, new ActionSubject(DRILL, "V2 Bor", school.id()));
        subjects =
                List.of(
                        new Invented("tool", tools),
                        new Invented(
                                "room",
                                Map.of(
                                        CELLAR,
                                        new ActionSubject(CELLAR, "R1 Kjeller", health.id()))));
        list = new ActionList(store, subjects);
    }

    /// An action with whatever it should have.
    public ImprovementAction add(Ref subject, String text, Consumer<ActionBuilder> more) {
        ActionBuilder builder = ImprovementAction.planned(store.ids().next(), subject, text).edit();
        more.accept(builder);
        return actions.add(builder.build()).orThrow();
    }

    @Override
    public void close() {
        store.close();
    }

    private record Invented(String kind, Map<Ref, ActionSubject> all) implements ActionSubjects {

        @Override
        public Text name() {
            return Text.verbatim(kind.equals("tool") ? "Verktøy" : "Rom");
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public Map<String, ActionSubject> describe(Collection<String> ids) {
            return all.values().stream()
                    .filter(subject -> ids.contains(subject.ref().id()))
                    .collect(Collectors.toMap(subject -> subject.ref().id(), subject -> subject));
        }

        @Override
        public List<String> numbered(String typed) {
            return all.values().stream()
                    .filter(subject -> subject.label().startsWith(typed + " "))
                    .map(subject -> subject.ref().id())
                    .toList();
        }

        @Override
        public Finder finder(StoreSession session, String municipalityId) {
            return (source, number) ->
                    all.values().stream()
                            .filter(subject -> subject.label().startsWith(number + " "))
                            .map(subject -> subject.ref().id())
                            .toList();
        }
    }
}
