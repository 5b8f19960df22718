/** Leertafel: a platform for regional learning networks. Each direct sub-package is a module; the README has the map. */
@NullMarked
package nl.leertafel;

import org.jspecify.annotations.NullMarked;
