package no.rettesnor.risk.model;

/// Somebody who took part in an analysis.
///
/// @param id of its row
/// @param analysisId where
/// @param position in the list, from 0
/// @param name of the person
/// @param role in words, such as "verneombud"; may be empty
public record Participant(String id, String analysisId, int position, String name, String role) {}
