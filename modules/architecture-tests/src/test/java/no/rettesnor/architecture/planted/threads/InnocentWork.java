package no.rettesnor.architecture.planted.threads;

import java.util.concurrent.Executor;

record InnocentWork(Executor executor) {

    void run(Runnable work) {
        executor.execute(work);
    }
}
