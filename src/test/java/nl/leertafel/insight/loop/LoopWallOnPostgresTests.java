package nl.leertafel.insight.loop;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class LoopWallOnPostgresTests extends LoopWallContract {}
