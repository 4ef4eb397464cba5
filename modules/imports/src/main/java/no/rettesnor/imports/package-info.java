/// What a feature offers to be imported into, and what it is handed: targets with fields, sessions
/// and records. A feature needs only this package; `mapping` and `run` do the rest.
package no.rettesnor.imports;
