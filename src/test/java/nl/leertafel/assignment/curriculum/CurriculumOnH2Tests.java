package nl.leertafel.assignment.curriculum;

import nl.leertafel.testing.OnH2;

@OnH2
class CurriculumOnH2Tests extends CurriculumContract {}
