package nl.leertafel.network;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class NetworkOnPostgresTests extends NetworkContract {}
