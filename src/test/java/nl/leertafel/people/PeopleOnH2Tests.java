package nl.leertafel.people;

import nl.leertafel.testing.OnH2;

@OnH2
class PeopleOnH2Tests extends PeopleContract {}
