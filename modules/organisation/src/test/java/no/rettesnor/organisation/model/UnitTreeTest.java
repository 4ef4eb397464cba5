package no.rettesnor.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class UnitTreeTest {

    private static final LocalDate REORGANISED = LocalDate.of(2024, 1, 1);

    private final UnitTree tree =
            UnitTree.of(
                    List.of(
                            unit("m", null, UnitLevel.MUNICIPALITY, "Eksempelkommunen"),
                            unit("h", "m", UnitLevel.SECTOR, "Helse"),
                            unit("o", "m", UnitLevel.SECTOR, "Oppvekst"),
                            unit("å", "h", UnitLevel.UNIT, "Åsen sykehjem"),
                            unit("hj", "h", UnitLevel.UNIT, "Hjemmetjenesten"),
                            unit("ø", "h", UnitLevel.UNIT, "Østre omsorgssenter"),
                            unit("n", "hj", UnitLevel.DEPARTMENT, "Nord")),
                    Language.NB);

    @Test
    void siblingsAreSortedAsTheLanguageSorts() {
        assertThat(tree.children("h"))
                .extracting(OrgUnit::name)
                .containsExactly("Hjemmetjenesten", "Østre omsorgssenter", "Åsen sykehjem");
    }

    @Test
    void aPathGoesFromTheSectorDown() {
        assertThat(tree.path("n")).isEqualTo("Helse › Hjemmetjenesten › Nord");
        assertThat(tree.path("h")).isEqualTo("Helse");
        assertThat(tree.path("m")).isEqualTo("Eksempelkommunen");
        assertThat(tree.path("unknown")).isEmpty();
    }

    @Test
    void theOutlineShowsEachUnitBeforeThoseBeneathIt() {
        assertThat(tree.inOrder())
                .extracting(OrgUnit::id)
                .containsExactly("m", "h", "hj", "n", "ø", "å", "o");
    }

    @Test
    void rolledUpMeansTheUnitAndAllBeneathIt() {
        assertThat(tree.withDescendants("h")).containsExactlyInAnyOrder("h", "hj", "n", "ø", "å");
        assertThat(tree.withDescendants("elsewhere")).isEmpty();
    }

    @Test
    void aUnitIsInTheTreeFromItsFirstDayToItsLast() {
        UnitTree dated =
                UnitTree.of(
                        List.of(
                                unit("m", null, UnitLevel.MUNICIPALITY, "M"),
                                dated("old", "m", null, REORGANISED.minusDays(1), null),
                                dated("new", "m", REORGANISED, null, null)),
                        Language.NB);
        assertThat(dated.asOf(REORGANISED.minusDays(1)).inOrder())
                .extracting(OrgUnit::id)
                .containsExactly("m", "old");
        assertThat(dated.asOf(REORGANISED).inOrder())
                .extracting(OrgUnit::id)
                .containsExactly("m", "new");
    }

    @Test
    void aUnitWhoseParentDidNotExistYetLiesUnderTheNearestThatDid() {
        UnitTree dated =
                UnitTree.of(
                        List.of(
                                unit("m", null, UnitLevel.MUNICIPALITY, "M"),
                                dated("late", "m", REORGANISED, null, null),
                                dated("early", "late", null, null, null)),
                        Language.NB);
        assertThat(dated.asOf(REORGANISED.minusDays(1)).parent("early"))
                .hasValueSatisfying(parent -> assertThat(parent.id()).isEqualTo("m"));
    }

    @Test
    void startOfUseIsItsOwnOrThatOfTheNearestAbove() {
        LocalDate start = LocalDate.of(2023, 8, 1);
        UnitTree dated =
                UnitTree.of(
                        List.of(
                                unit("m", null, UnitLevel.MUNICIPALITY, "M"),
                                dated("s", "m", null, null, start),
                                dated("u", "s", null, null, null),
                                dated("v", "s", null, null, start.plusYears(1))),
                        Language.NB);
        assertThat(dated.isInUse("u", start.minusDays(1))).isFalse();
        assertThat(dated.isInUse("u", start)).isTrue();
        assertThat(dated.isInUse("v", start)).isFalse();
        assertThat(dated.isInUse("m", LocalDate.MIN)).isTrue();
    }

    @Test
    void municipalitiesAreKeptApart() {
        OrgUnit other =
                new OrgUnit(
                        "x",
                        "other",
                        null,
                        UnitLevel.MUNICIPALITY,
                        null,
                        "X",
                        null,
                        null,
                        null,
                        null);
        UnitTree both =
                UnitTree.of(
                        List.of(unit("m", null, UnitLevel.MUNICIPALITY, "M"), other), Language.NB);
        assertThat(both.roots()).hasSize(2);
        assertThat(both.ofMunicipality("other").inOrder()).containsExactly(other);
    }

    @Property
    void everyUnitAppearsOnceEvenWhenRowsAreInDisorder(@ForAll("forests") List<OrgUnit> units) {
        UnitTree grown = UnitTree.of(units, Language.NB);
        assertThat(grown.inOrder()).containsExactlyInAnyOrderElementsOf(units);
    }

    @Property
    void ancestorsEndAtARootAndHoldTheUnitBeneathThem(@ForAll("forests") List<OrgUnit> units) {
        UnitTree grown = UnitTree.of(units, Language.NB);
        for (OrgUnit unit : units) {
            List<OrgUnit> above = grown.ancestors(unit.id());
            if (above.isEmpty()) {
                assertThat(grown.roots()).contains(unit);
            } else {
                assertThat(grown.roots()).contains(above.getLast());
            }
            assertThat(above).allMatch(a -> grown.withDescendants(a.id()).contains(unit.id()));
        }
    }

    @Property
    void theTreeOfADayHoldsExactlyTheUnitsOfThatDay(@ForAll("forests") List<OrgUnit> units) {
        UnitTree day = UnitTree.of(units, Language.NB).asOf(REORGANISED);
        assertThat(day.inOrder())
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().filter(unit -> unit.isValidOn(REORGANISED)).toList());
    }

    @Property
    void theUnitsOfAllRootsTogetherAreAllUnits(@ForAll("forests") List<OrgUnit> units) {
        UnitTree grown = UnitTree.of(units, Language.NB);
        int sum = 0;
        for (OrgUnit root : grown.roots()) {
            Set<String> beneath = grown.withDescendants(root.id());
            sum += beneath.size();
        }
        assertThat(sum).isEqualTo(units.size()).isEqualTo(grown.size());
    }

    /// Units with parents anywhere: earlier, later, themselves, missing.
    @Provide
    Arbitrary<List<OrgUnit>> forests() {
        return Arbitraries.integers()
                .between(-1, 25)
                .list()
                .ofMaxSize(20)
                .map(
                        parents -> {
                            List<OrgUnit> units = new ArrayList<>();
                            for (int i = 0; i < parents.size(); i++) {
                                int parent = parents.get(i);
                                LocalDate from = i % 3 == 0 ? REORGANISED.plusDays(i - 6) : null;
                                LocalDate to = i % 4 == 1 ? REORGANISED.plusDays(i - 9) : null;
                                units.add(
                                        dated(
                                                "u" + i,
                                                parent < 0 ? null : "u" + parent,
                                                from,
                                                to,
                                                null));
                            }
                            return units;
                        });
    }

    private static OrgUnit unit(String id, @Nullable String parent, UnitLevel level, String name) {
        return new OrgUnit(id, "k", parent, level, null, name, null, null, null, null);
    }

    private static OrgUnit dated(
            String id,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate inUse) {
        return new OrgUnit(id, "k", parent, UnitLevel.UNIT, null, id, from, to, inUse, null);
    }
}
