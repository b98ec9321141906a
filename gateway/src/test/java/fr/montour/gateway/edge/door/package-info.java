/** The door, rule by rule, and as visitors meet it. */
@org.jspecify.annotations.NullMarked
package fr.montour.gateway.edge.door;
