package no.rettesnor.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.testsupport.TemporaryStore;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

class RoleSafeguardsTest {

    private final LocalDate today = LocalDate.now(TemporaryStore.CLOCK);

    @RegisterExtension
    final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables());

    private OrgUnit root;
    private Person kari;
    private RoleSafeguards safeguards;

    @BeforeEach
    void hire() {
        root = new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        kari =
                new PeopleStore(temporary.store())
                        .add(
                                root.municipalityId(),
                                new PersonDraft("Kari", "", root.id(), null, null));
        safeguards = new RoleSafeguards(temporary.store());
    }

    @Test
    void aRoleThatSomebodyHoldsTodayHolds() {
        assign("Verneombud", null, null);

        assertThat(safeguards.find("VERNE", 5))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.label()).isEqualTo("Verneombud");
                            assertThat(found.condition()).isEqualTo(Safeguard.Condition.HOLDS);
                        });
    }

    @Test
    void aRoleThatNobodyHoldsTodayGuardsNothingAndSaysWhy() {
        RoleHolder past = assign("Brannvernleder", null, today.minusDays(1));
        assign("Beredskapsleder", today.plusDays(1), null);

        List<Safeguard> described =
                safeguards.describe(
                        List.of(new Ref("role", past.roleId()), new Ref("role", "gone")));

        assertThat(described)
                .singleElement()
                .satisfies(
                        role -> {
                            assertThat(role.condition()).isEqualTo(Safeguard.Condition.GONE);
                            assertThat(role.reason().in(Language.NB)).contains("Brannvernleder");
                        });
        assertThat(safeguards.find("", 10))
                .extracting(Safeguard::condition)
                .containsOnly(Safeguard.Condition.GONE);
    }

    private RoleHolder assign(String role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RoleStore(temporary.store()).assign(kari.id(), role, root.id(), from, to);
    }
}
