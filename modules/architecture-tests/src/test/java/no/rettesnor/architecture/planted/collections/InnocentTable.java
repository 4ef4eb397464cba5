package no.rettesnor.architecture.planted.collections;

import java.util.ArrayList;
import java.util.List;

final class InnocentTable {

    static final List<String> NAMES = List.of("a", "b");
    static final List<String> SORTED = List.copyOf(new ArrayList<>(NAMES));

    private InnocentTable() {}
}
