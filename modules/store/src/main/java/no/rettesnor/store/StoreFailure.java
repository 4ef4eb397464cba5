package no.rettesnor.store;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

/// A read or write of the open store failed: the disk is full or gone, the file is damaged, a rule
/// of the tables was broken. The transaction was rolled back; what was saved before is safe.
public final class StoreFailure extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    StoreFailure(Text text, @Nullable Throwable cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
