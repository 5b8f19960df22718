package nl.leertafel.reflection;

import nl.leertafel.testing.OnH2;

@OnH2
class ReflectingOnH2Tests extends ReflectingContract {}
