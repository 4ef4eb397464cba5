package no.rettesnor.feature;

import no.rettesnor.commandline.Argument;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.StoreNeed;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowFile;
import no.rettesnor.office.rows.RowSheet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/// A verb that writes the rows of a filter to a file, as the page that lists them would.
public final class RowsVerb implements Verb {

    private final List<String> path;
    private final Words words;
    private final Reading reading;

    /// What the help says.
    ///
    /// @param purpose of the verb
    /// @param filter of the filter
    /// @param out of the file
    public record Words(Text purpose, Text filter, Text out) {}

    /// Finds the rows of a filter.
    public interface Reading {

        /// @param filter as it was written; empty for all rows
        /// @throws ProblemException when the filter cannot be read
        Found find(String filter, VerbContext context) throws ProblemException;
    }

    /// @param sheet the rows
    /// @param count how many they are
    /// @param done says so, given how many and where
    /// @param facts what scripts are told besides
    public record Found(
            RowSheet sheet,
            LongSupplier count,
            BiFunction<Long, Path, Text> done,
            Map<String, Object> facts) {}

    /// @param path the words that call it
    public RowsVerb(List<String> path, Words words, Reading reading) {
        this.path = List.copyOf(path);
        this.words = words;
        this.reading = reading;
    }

    @Override
    public List<String> path() {
        return path;
    }

    @Override
    public Text purpose() {
        return words.purpose();
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                new Argument.Option("filter", "FILTER", words.filter(), false),
                new Argument.Option("out", "FILE", words.out(), true));
    }

    @Override
    public StoreNeed storeNeed() {
        return StoreNeed.READ;
    }

    @Override
    public Outcome run(VerbContext context) throws ProblemException {
        Found found = reading.find(context.find("filter").orElse(""), context);
        Path out = context.path("out");
        RowFile.write(out, List.of(found.sheet()), context.language(), context.monitor());
        long count = found.count().getAsLong();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("rows", count);
        facts.put("file", out.toString());
        facts.putAll(found.facts());
        return Outcome.done(List.of(found.done().apply(count, out)), facts);
    }
}
