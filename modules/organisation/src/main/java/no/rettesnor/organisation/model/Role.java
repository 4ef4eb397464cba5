package no.rettesnor.organisation.model;

/// A role that people may hold in a unit, such as unit head or safety representative.
///
/// @param id the row's id
/// @param municipalityId the municipality that uses it
/// @param name what it is called there
public record Role(String id, String municipalityId, String name) {}
