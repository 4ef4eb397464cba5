package no.rettesnor.architecture.planted.names;

final class OffenderHelper {}
