package no.rettesnor.architecture.planted.printing;

final class OffenderPrinter {

    void print() {
        System.out.println("to nobody");
    }

    void trace(Exception failure) {
        failure.printStackTrace();
    }
}
