/// Fields for forms, each with its label, its help and what is wrong with it.
package no.rettesnor.uikit.form;
