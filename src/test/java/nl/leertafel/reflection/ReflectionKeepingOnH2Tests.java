package nl.leertafel.reflection;

import nl.leertafel.testing.OnH2;

@OnH2
class ReflectionKeepingOnH2Tests extends ReflectionKeepingContract {}
