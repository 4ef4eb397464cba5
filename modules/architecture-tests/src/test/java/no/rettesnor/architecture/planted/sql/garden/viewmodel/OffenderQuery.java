package no.rettesnor.architecture.planted.sql.garden.viewmodel;

import java.sql.Connection;

record OffenderQuery(Connection connection) {}
