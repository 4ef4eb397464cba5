package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something that was decided so that it should not happen again.
///
/// @param text what is to be done
/// @param level its place in the hierarchy of controls, in words
/// @param owner who does it
/// @param due the last day
/// @param status `Planlagt`, `Pågår`, `Utført` or `Frafalt`
/// @param done the day it was done; null until then
/// @param measure what its effect is measured by; empty when it is not measured
/// @param before the measure before
/// @param after the measure after; null until checked
/// @param checked the day the effect was checked; null until then
/// @param verdict `God effekt`, `Delvis effekt` or `Ingen effekt`; empty until checked
record SampleAction(
        String text,
        String level,
        String owner,
        LocalDate due,
        String status,
        @Nullable LocalDate done,
        String measure,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable LocalDate checked,
        String verdict) {}
