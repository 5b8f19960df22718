package nl.leertafel.assignment.practice;

import nl.leertafel.testing.OnH2;

@OnH2
class PracticeOnH2Tests extends PracticeContract {}
