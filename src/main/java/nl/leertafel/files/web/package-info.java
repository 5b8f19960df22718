/** Where a file is fetched by who may. */
@NullMarked
package nl.leertafel.files.web;

import org.jspecify.annotations.NullMarked;
