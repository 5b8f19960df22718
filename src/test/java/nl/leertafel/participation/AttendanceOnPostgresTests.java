package nl.leertafel.participation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class AttendanceOnPostgresTests extends AttendanceContract {}
