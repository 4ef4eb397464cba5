package no.rettesnor.organisation.store;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Import targets that keep municipalities apart: what somebody imports belongs to one of them.
public final class MunicipalTargets {

    private MunicipalTargets() {}

    /// Makes the target of one municipality; null for the only one, which the import may have to
    /// make first.
    @FunctionalInterface
    public interface Maker {
        ImportTarget make(String key, Text name, @Nullable String municipalityId);
    }

    /// One target for each municipality; the first has the plain key. One in any case.
    ///
    /// @param name the target's name where there is one municipality
    /// @param nameOf its name where there are several, by the municipality's
    public static List<ImportTarget> of(
            Store store, String key, Text name, Function<String, Text> nameOf, Maker maker) {
        List<Municipality> all = new OrganisationStore(store).municipalities();
        if (all.size() < 2) {
            return List.of(maker.make(key, name, all.isEmpty() ? null : all.getFirst().id()));
        }
        List<ImportTarget> targets = new ArrayList<>();
        for (Municipality municipality : all) {
            String own = targets.isEmpty() ? key : key + "-" + word(municipality);
            targets.add(maker.make(own, nameOf.apply(municipality.name()), municipality.id()));
        }
        return List.copyOf(targets);
    }

    private static String word(Municipality municipality) {
        return municipality.number() == null ? municipality.id() : municipality.number();
    }

    /// That municipality; without one the one that has come meanwhile, or a new one.
    ///
    /// @param nameOfNew what a new one is called
    public static String chosen(Store store, @Nullable String municipalityId, Text nameOfNew) {
        if (municipalityId != null) {
            return municipalityId;
        }
        OrganisationStore organisation = new OrganisationStore(store);
        return organisation.municipalities().stream()
                .findFirst()
                .map(Municipality::id)
                .orElseGet(
                        () ->
                                organisation
                                        .addMunicipality(nameOfNew.in(store.language()), null)
                                        .municipalityId());
    }
}
