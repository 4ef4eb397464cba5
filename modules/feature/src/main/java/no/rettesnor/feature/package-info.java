/// The one interface a feature implements, and what it is given.
package no.rettesnor.feature;
