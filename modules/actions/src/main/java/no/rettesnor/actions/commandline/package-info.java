/// Verbs about actions.
package no.rettesnor.actions.commandline;
