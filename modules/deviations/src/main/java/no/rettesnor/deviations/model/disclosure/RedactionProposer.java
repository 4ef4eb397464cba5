package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.PersonalDataFinding;
import no.rettesnor.deviations.model.PersonalDataScan;

import java.util.ArrayList;
import java.util.List;

/// Finds what should perhaps be taken out of a text. The same text and people always give the same
/// pieces; pieces never overlap. It goes by form and likelihood, so it is a start for the one who
/// reviews, never the last word.
final class RedactionProposer {

    private RedactionProposer() {}

    /// @param people who is known to have to do with the deviation
    static List<Proposal> propose(DisclosureText text, People people) {
        if (text.isName()) {
            return List.of(new Proposal(0, text.text().length(), RedactionKind.NAME));
        }
        List<Proposal> found = new ArrayList<>();
        PersonalDataScan.find(text.text()).forEach(finding -> found.add(of(finding)));
        found.addAll(AddressScan.find(text.text()));
        found.addAll(people.find(text.text()));
        found.addAll(HealthScan.find(text.text(), found));
        return joined(found);
    }

    private static Proposal of(PersonalDataFinding finding) {
        RedactionKind kind =
                switch (finding.kind()) {
                    case BIRTH_NUMBER -> RedactionKind.BIRTH_NUMBER;
                    case PHONE -> RedactionKind.PHONE;
                    case EMAIL -> RedactionKind.EMAIL;
                    case NAME -> RedactionKind.NAME;
                };
        return new Proposal(finding.start(), finding.end(), kind);
    }

    private static List<Proposal> joined(List<Proposal> found) {
        found.sort(Proposal.IN_ORDER);
        List<Proposal> joined = new ArrayList<>();
        for (Proposal each : found) {
            if (!joined.isEmpty() && joined.getLast().touches(each.start(), each.end())) {
                joined.set(joined.size() - 1, joined.getLast().joined(each));
            } else {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }
}
