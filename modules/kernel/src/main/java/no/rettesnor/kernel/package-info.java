/// Values and seams that all modules share; see the module comment for what belongs here.
package no.rettesnor.kernel;
