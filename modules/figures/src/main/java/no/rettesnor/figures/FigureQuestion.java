package no.rettesnor.figures;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

/// What a figure is asked for.
///
/// @param period which time is counted
/// @param unit the id of the unit counted with everything beneath it; null for the whole
///   municipality
/// @param language decides the order of names
public record FigureQuestion(ReportingPeriod period, @Nullable String unit, Language language) {}
