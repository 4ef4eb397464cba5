package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.feature.ActionSubject;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.kernel.Ref;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What actions belong to, asked of the features that keep it, many at a time.
record Subjects(List<ActionSubjects> kinds) {

    Subjects {
        kinds = List.copyOf(kinds);
    }

    /// Those that are there.
    Map<Ref, ActionSubject> describe(Collection<Ref> refs) {
        Map<String, List<String>> ids =
                refs.stream()
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        Ref::kind,
                                        Collectors.mapping(Ref::id, Collectors.toList())));
        Map<Ref, ActionSubject> described = new HashMap<>();
        for (ActionSubjects kind : kinds) {
            List<String> asked = ids.getOrDefault(kind.kind(), List.of());
            if (!asked.isEmpty()) {
                kind.describe(asked).values().forEach(one -> described.put(one.ref(), one));
            }
        }
        return described;
    }

    /// Those that people call by that number.
    List<Ref> numbered(String typed) {
        return kinds.stream()
                .flatMap(kind -> kind.numbered(typed).stream().map(id -> new Ref(kind.kind(), id)))
                .toList();
    }

    /// The actions with what they belong to.
    List<ActionLine> lines(List<ImprovementAction> actions) {
        Map<Ref, ActionSubject> described =
                describe(actions.stream().map(ImprovementAction::subject).toList());
        return actions.stream()
                .map(
                        action -> {
                            ActionSubject subject = described.get(action.subject());
                            if (subject == null) {
                                return new ActionLine(action, "", action.unitId());
                            }
                            String unit = action.unitId();
                            return new ActionLine(
                                    action,
                                    subject.label(),
                                    unit == null ? subject.unitId() : unit);
                        })
                .toList();
    }
}
