package nl.leertafel.files;

import nl.leertafel.testing.OnH2;

@OnH2
class FileStoreOnH2Tests extends FileStoreContract {}
