/// Actions from files.
package no.rettesnor.actions.importing;
