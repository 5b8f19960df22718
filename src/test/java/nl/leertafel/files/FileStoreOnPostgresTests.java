package nl.leertafel.files;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class FileStoreOnPostgresTests extends FileStoreContract {}
