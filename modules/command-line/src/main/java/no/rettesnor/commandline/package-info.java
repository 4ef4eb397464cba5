/// Verbs and what carries them: arguments, output, exit codes. The only place that sees picocli.
package no.rettesnor.commandline;
