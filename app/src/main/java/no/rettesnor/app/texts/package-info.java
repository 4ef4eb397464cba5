/// The texts of the program itself, for all its packages.
package no.rettesnor.app.texts;
