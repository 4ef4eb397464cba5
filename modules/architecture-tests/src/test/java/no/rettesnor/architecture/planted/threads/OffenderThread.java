package no.rettesnor.architecture.planted.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

final class OffenderThread {

    Thread thread(Runnable work) {
        return new Thread(work);
    }

    Executor pool() {
        return Executors.newSingleThreadExecutor();
    }

    Thread virtual(Runnable work) {
        return Thread.ofVirtual().unstarted(work);
    }
}
