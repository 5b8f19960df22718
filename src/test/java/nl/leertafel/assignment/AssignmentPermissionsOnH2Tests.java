package nl.leertafel.assignment;

import nl.leertafel.testing.OnH2;

@OnH2
class AssignmentPermissionsOnH2Tests extends AssignmentPermissionsContract {}
