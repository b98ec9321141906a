/** The document store of a machine without Docker: mongo-java-server with a journal, in this JVM or its own. */
@NullMarked
package fr.montour.backing.mongo;

import org.jspecify.annotations.NullMarked;
