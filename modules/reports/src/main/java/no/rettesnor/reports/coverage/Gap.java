package no.rettesnor.reports.coverage;

import no.rettesnor.feature.ControlDuty;

/// Something that is missing in a unit: work for next year.
///
/// @param line whose it is
/// @param duty the duty it is about
/// @param statement what it is
public record Gap(CoverageLine line, ControlDuty duty, Statement statement) {}
