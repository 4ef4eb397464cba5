package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.kernel.Ref;

/// A link as it is stored.
record LinkRow(
        String id, String fromKind, String fromId, String toKind, String toId, String relation) {

    static LinkRow of(DeviationLink link) {
        return new LinkRow(
                link.id(),
                link.from().kind(),
                link.from().id(),
                link.to().kind(),
                link.to().id(),
                link.relation().name());
    }

    DeviationLink toLink() {
        return new DeviationLink(
                id,
                new Ref(fromKind, fromId),
                new Ref(toKind, toId),
                LinkRelation.valueOf(relation));
    }
}
