package no.rettesnor.architecture.planted.sql.garden.store;

import java.sql.Connection;

record InnocentStore(Connection connection) {}
