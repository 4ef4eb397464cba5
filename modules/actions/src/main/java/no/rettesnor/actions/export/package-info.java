/// Actions on their way out: a sheet, a letter, a calendar.
package no.rettesnor.actions.export;
