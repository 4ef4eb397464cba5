/// Tables over lists that are too long to keep in memory.
package no.rettesnor.uikit.table;
