package no.rettesnor.commandline;

import no.rettesnor.kernel.Text;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/// Says in the user's language what picocli says in English.
final class UsageSentence {

    private UsageSentence() {}

    static Text of(ParameterException misunderstood) {
        String command = misunderstood.getCommandLine().getCommandSpec().qualifiedName();
        return switch (misunderstood) {
            case MissingParameterException missing ->
                    CommandLineTexts.text(
                            "usage.missing",
                            command,
                            missing.getMissing().stream()
                                    .map(UsageSentence::shown)
                                    .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                    CommandLineTexts.text(
                            "usage.unknown", command, String.join(" ", unmatched.getUnmatched()));
            default ->
                    CommandLineTexts.text(
                            "usage.wrong", command, String.valueOf(misunderstood.getMessage()));
        };
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
