package no.rettesnor.actions.store;

/// What an action belongs to, as it is stored.
record SubjectKey(String subjectKind, String subjectId) {}
