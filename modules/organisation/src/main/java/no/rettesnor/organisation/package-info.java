/// The organisation as a feature: its words, and what it offers to the program.
package no.rettesnor.organisation;
