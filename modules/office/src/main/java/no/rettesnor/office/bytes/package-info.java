/// Bytes to read, more than once and within limits.
package no.rettesnor.office.bytes;
