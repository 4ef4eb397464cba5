package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RefTest {

    @Test
    void aReferenceIsReadBackFromItsText() {
        Ref ref = new Ref("deviation", "0198:odd");
        assertThat(Ref.parse(ref.toString())).isEqualTo(ref);
    }

    @Test
    void textWithoutAKindIsNoReference() {
        assertThatThrownBy(() -> Ref.parse("deviation"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ref.parse(":1")).isInstanceOf(IllegalArgumentException.class);
    }
}
