package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds municipalities by what files call them, while an import adds more of them.
final class MunicipalityLookup {

    private final List<Municipality> all;

    MunicipalityLookup(List<Municipality> all) {
        this.all = new ArrayList<>(all);
    }

    void put(Municipality municipality) {
        all.add(municipality);
    }

    /// Whether there is one of that name or that number.
    boolean has(Municipality other) {
        return all.stream()
                .anyMatch(
                        each -> each.name().equals(other.name()) || isNumber(each, other.number()));
    }

    /// The municipality with that number or name.
    ///
    /// @param words null where the file does not say: then the only one there is
    /// @throws RefusedException when there is none, or the file must say which
    Municipality named(@Nullable String words) {
        if (words == null && all.size() > 1) {
            throw new RefusedException(text("import.which-municipality"));
        }
        return all.stream()
                .filter(
                        each ->
                                words == null
                                        || isNumber(each, words)
                                        || each.name().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow(() -> new RefusedException(text("import.no-municipality")));
    }

    private static boolean isNumber(Municipality municipality, @Nullable String number) {
        return number != null && number.equals(municipality.number());
    }
}
