package no.rettesnor.kernel;

/// Something that went wrong and can be told to a user as it stands: what failed, what is safe,
/// what to do.
public interface Explained {

    /// One clear sentence naming the file, the place and the remedy.
    Text text();
}
