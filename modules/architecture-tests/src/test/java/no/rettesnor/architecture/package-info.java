/// The rules of the house, checked over all modules at once, each of them seen red on planted
/// offenders.
@NullMarked
package no.rettesnor.architecture;

import org.jspecify.annotations.NullMarked;
