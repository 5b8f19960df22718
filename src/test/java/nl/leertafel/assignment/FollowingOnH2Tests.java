package nl.leertafel.assignment;

import nl.leertafel.testing.OnH2;

@OnH2
class FollowingOnH2Tests extends FollowingContract {}
