package nl.leertafel.network;

import nl.leertafel.testing.OnH2;

@OnH2
class NetworkOnH2Tests extends NetworkContract {}
