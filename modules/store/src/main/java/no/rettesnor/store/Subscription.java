package no.rettesnor.store;

/// Ends what it stands for. Ending it twice does nothing.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
