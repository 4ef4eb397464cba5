/// What the pages of risk analyses show and do, without the toolkit's nodes.
package no.rettesnor.risk.viewmodel;
