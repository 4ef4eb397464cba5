package no.rettesnor.deviations.model;

/// A unit in a filter.
///
/// @param unitId the unit
/// @param withDescendants whether everything beneath it counts too; false means what happened in
///   the unit itself, such as a sector's own office
public record UnitScope(String unitId, boolean withDescendants) {

    /// The unit and everything beneath it.
    public static UnitScope whole(String unitId) {
        return new UnitScope(unitId, true);
    }

    /// The unit itself, without what lies beneath it.
    public static UnitScope own(String unitId) {
        return new UnitScope(unitId, false);
    }
}
