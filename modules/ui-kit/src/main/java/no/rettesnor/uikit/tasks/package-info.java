/// Long work: the only threads of the program, and the pane that shows what they do.
package no.rettesnor.uikit.tasks;
