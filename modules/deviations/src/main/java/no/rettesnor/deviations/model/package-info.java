/// What a deviation is and what may happen to it: values and rules only. No SQL, no window.
package no.rettesnor.deviations.model;
