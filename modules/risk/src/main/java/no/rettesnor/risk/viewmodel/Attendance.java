package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.Participant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who took part, as one line each: a name, and after a comma what they were there as.
final class Attendance {

    private Attendance() {}

    static String write(List<Participant> participants) {
        return participants.stream()
                .map(one -> one.role().isEmpty() ? one.name() : one.name() + ", " + one.role())
                .collect(Collectors.joining("\n"));
    }

    /// A line takes the row of the one that stood there, so that the log tells what changed.
    static void save(RiskDesk desk, String analysis, String lines) {
        List<Participant> before = desk.risks().participants(analysis);
        List<Participant> now = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                int place = now.size();
                String id =
                        place < before.size() ? before.get(place).id() : desk.store().ids().next();
                int comma = line.indexOf(',');
                String name = comma < 0 ? line : line.substring(0, comma);
                String role = comma < 0 ? "" : line.substring(comma + 1);
                now.add(new Participant(id, analysis, place, name.strip(), role.strip()));
            }
        }
        desk.risks().setParticipants(analysis, now);
    }
}
