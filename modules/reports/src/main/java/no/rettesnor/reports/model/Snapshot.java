package no.rettesnor.reports.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A frozen report: all its content as it was read at one moment, with what proves it.
///
/// @param id of its row
/// @param reportId whose it is; a report has at most one
/// @param code four signs people can say, the first of the checksum
/// @param takenAt when its numbers were read
/// @param takenBy who froze it
/// @param program the program's version
/// @param published whether small numbers were hidden, so that it may leave the house
/// @param hidden how many numbers were hidden
/// @param sha256 the checksum of `content` (UTF-8), in hexadecimal
/// @param content everything in the report, as JSON
/// @param publication what it told and hid, as JSON, for the guard of later reports; null when it
///   stays at home
public record Snapshot(
        String id,
        String reportId,
        String code,
        Instant takenAt,
        String takenBy,
        String program,
        boolean published,
        int hidden,
        String sha256,
        String content,
        @Nullable String publication) {}
