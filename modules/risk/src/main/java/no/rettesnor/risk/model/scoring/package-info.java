/// Rating a risk together: each alone first, then the spread, then what is agreed.
package no.rettesnor.risk.model.scoring;
