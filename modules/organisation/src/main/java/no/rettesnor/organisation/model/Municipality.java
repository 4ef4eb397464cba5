package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

/// One municipality. A store may hold several; their figures are never mixed unless somebody asks.
///
/// @param id the row's id
/// @param number the official number, such as `5058`; with its leading zero
/// @param name its name
public record Municipality(String id, @Nullable String number, String name) {}
