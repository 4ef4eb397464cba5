package no.rettesnor.uikit;

/// How something is meant. Never told by colour alone: an icon and a word stand beside it.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /// The style class that colours a node this way.
    public String styleClass() {
        return switch (this) {
            case NEUTRAL -> "tone-neutral";
            case ACCENT -> "tone-accent";
            case SUCCESS -> "tone-success";
            case WARNING -> "tone-warning";
            case DANGER -> "tone-danger";
        };
    }
}
