@org.jspecify.annotations.NullMarked
package nl.leertafel.stub;
