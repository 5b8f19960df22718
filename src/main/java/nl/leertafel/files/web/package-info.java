/** Where a file is fetched by who may. */
@NamedInterface("web")
@NullMarked
package nl.leertafel.files.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
