package no.rettesnor.architecture.planted.statics;

final class InnocentConstant {

    static final int COUNT = 1;

    private InnocentConstant() {}
}
