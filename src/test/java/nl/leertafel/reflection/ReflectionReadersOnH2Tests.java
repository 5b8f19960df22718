package nl.leertafel.reflection;

import nl.leertafel.testing.OnH2;

@OnH2
class ReflectionReadersOnH2Tests extends ReflectionReadersContract {}
