package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.store.Store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Roles as something that barriers may rest on: a role that nobody holds today guards nothing.
public final class RoleSafeguards implements SafeguardSource {

    private final Store store;

    public RoleSafeguards(Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return OrganisationTables.ROLE_KIND;
    }

    @Override
    public Text name() {
        return text("safeguard.role");
    }

    @Override
    public Collection<String> tables() {
        return Set.of("role", "role_holder");
    }

    @Override
    public List<Safeguard> find(String words, int most) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return chosen(role -> role.name().toLowerCase(Locale.ROOT).contains(sought)).stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<Safeguard> describe(Collection<Ref> refs) {
        Set<String> ids = refs.stream().map(Ref::id).collect(Collectors.toSet());
        return chosen(role -> ids.contains(role.id()));
    }

    private List<Safeguard> chosen(Predicate<Role> wanted) {
        LocalDate today = LocalDate.now(store.clock());
        RoleStore roles = new RoleStore(store);
        return new OrganisationStore(store)
                .municipalities().stream()
                        .map(Municipality::id)
                        .flatMap(
                                municipality -> {
                                    Set<String> held =
                                            roles.holders(municipality).stream()
                                                    .filter(holder -> holds(holder, today))
                                                    .map(RoleHolder::roleId)
                                                    .collect(Collectors.toSet());
                                    return roles.roles(municipality).stream()
                                            .filter(wanted)
                                            .map(role -> safeguard(role, held));
                                })
                        .toList();
    }

    private Safeguard safeguard(Role role, Set<String> held) {
        Ref ref = new Ref(kind(), role.id());
        return held.contains(role.id())
                ? Safeguard.holding(ref, role.name())
                : new Safeguard(
                        ref,
                        role.name(),
                        Safeguard.Condition.GONE,
                        text("safeguard.role.vacant", role.name()));
    }

    private static boolean holds(RoleHolder holder, LocalDate day) {
        return (holder.validFrom() == null || !holder.validFrom().isAfter(day))
                && (holder.validTo() == null || !holder.validTo().isBefore(day));
    }
}
