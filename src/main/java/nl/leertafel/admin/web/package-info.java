/** The first set-up of an installation, as one plain page. */
@NullMarked
package nl.leertafel.admin.web;

import org.jspecify.annotations.NullMarked;
