package no.rettesnor.architecture.planted.statics;

final class OffenderCounter {

    static int count;

    private OffenderCounter() {}
}
