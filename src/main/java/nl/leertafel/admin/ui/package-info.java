/** The screens of administration. */
@NullMarked
package nl.leertafel.admin.ui;

import org.jspecify.annotations.NullMarked;
