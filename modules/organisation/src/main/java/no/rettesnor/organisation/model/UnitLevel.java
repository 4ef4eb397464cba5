package no.rettesnor.organisation.model;

/// Where in the tree a unit stands. Levels may be left out, never turned round: a department may
/// lie right under a sector.
public enum UnitLevel {
    /// The municipality itself: the root, one for each municipality.
    MUNICIPALITY,
    /// A sector or service area, led by a director.
    SECTOR,
    /// A unit, led by a unit head.
    UNIT,
    /// A department within a unit.
    DEPARTMENT;

    /// Whether a unit of the other level may lie right under one of this.
    public boolean mayHold(UnitLevel other) {
        return compareTo(other) < 0;
    }
}
