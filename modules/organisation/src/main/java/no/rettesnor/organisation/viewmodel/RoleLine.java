package no.rettesnor.organisation.viewmodel;

import no.rettesnor.organisation.model.RoleHolder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That somebody holds a role, in words.
///
/// @param holder the row itself
/// @param person who
/// @param role what it is called
/// @param unit where
public record RoleLine(RoleHolder holder, String person, String role, String unit) {

    /// Whether it is over on that day.
    ///
    /// @param day null for never
    public boolean isOver(@Nullable LocalDate day) {
        LocalDate last = holder.validTo();
        return day != null && last != null && last.isBefore(day);
    }
}
