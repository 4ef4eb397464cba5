package no.rettesnor.risk.store;

import no.rettesnor.risk.reality.Answer;

import java.time.LocalDate;

/// An answer as it is kept.
record AnswerRow(
        String id,
        String riskId,
        Answer.Kind kind,
        String reason,
        String answeredBy,
        LocalDate answeredOn,
        long count,
        int months,
        int scored) {

    static AnswerRow of(Answer answer) {
        return new AnswerRow(
                answer.id(),
                answer.riskId(),
                answer.kind(),
                answer.reason(),
                answer.by(),
                answer.on(),
                answer.count(),
                answer.months(),
                answer.scored());
    }

    Answer toAnswer() {
        return new Answer(id, riskId, kind, reason, answeredBy, answeredOn, count, months, scored);
    }
}
