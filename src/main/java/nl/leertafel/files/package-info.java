/**
 * Files that people upload: size, real type by content, scan, and who may fetch them. That last is answered by the module
 * that keeps a file, through {@link nl.leertafel.files.FileKeeper}. Refuses what is too large, not what its name says, a
 * web page, a program, or holds macros. Nothing is ever unpacked.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package nl.leertafel.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
