package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class FingerprintTest {

    @Property
    void onlyTheSameTextsHaveTheSamePrint(@ForAll List<String> one, @ForAll List<String> other) {
        // The texts' boundaries count: ("ab", "c") is not ("a", "bc").
        assertThat(print(one).equals(print(other))).isEqualTo(one.equals(other));
    }

    @Test
    void aMillionShortRowsAllDiffer() {
        Set<String> prints = new HashSet<>();
        Fingerprint print = new Fingerprint();
        for (int i = 0; i < 1_000_000; i++) {
            print.reset();
            print.add(Integer.toString(i));
            prints.add(print.brief());
        }
        assertThat(prints).hasSize(1_000_000);
    }

    @Test
    void nothingAndTheEmptyTextDiffer() {
        Fingerprint nothing = new Fingerprint();
        nothing.add((@Nullable String) null);
        Fingerprint empty = new Fingerprint();
        empty.add("");
        assertThat(nothing.full()).isNotEqualTo(empty.full()).hasSize(32);
        assertThat(empty.brief()).hasSize(16);
    }

    private static String print(List<String> texts) {
        Fingerprint print = new Fingerprint();
        texts.forEach(print::add);
        return print.full();
    }
}
