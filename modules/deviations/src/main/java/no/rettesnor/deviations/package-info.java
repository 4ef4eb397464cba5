/// The feature as the program finds it.
package no.rettesnor.deviations;
