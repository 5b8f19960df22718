/**
 * Files that people upload: size, real type by content, scan, and who may fetch them, which the module that keeps a file
 * answers through {@link nl.leertafel.files.FileKeeper}. Refuses what is too large, not what its name says, a web page,
 * a program, or holds macros. Nothing is ever unpacked.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package nl.leertafel.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
