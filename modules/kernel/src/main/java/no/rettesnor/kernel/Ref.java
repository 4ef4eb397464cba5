package no.rettesnor.kernel;

import java.util.Objects;

/// Points at one row of one feature, so that features can meet without knowing each other.
///
/// @param kind what it points at, the entity's name in the registry, such as `deviation`
/// @param id the row's id
public record Ref(String kind, String id) {

    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A reference needs a kind and an id");
        }
    }

    /// The form used in links and in the log: `deviation:0198…`. Read back by [#parse].
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when there is no colon, or nothing on one side of it
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a reference: " + text);
        }
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }
}
