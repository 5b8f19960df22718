package nl.leertafel.assignment;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class FollowingOnPostgresTests extends FollowingContract {}
