package no.rettesnor.architecture.planted.unfinished;

final class OffenderStub {

    int count(boolean wanted) {
        if (wanted) {
            throw new UnsupportedOperationException("later");
        }
        return 0;
    }
}
