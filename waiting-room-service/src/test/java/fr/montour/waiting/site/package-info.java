@org.jspecify.annotations.NullMarked
package fr.montour.waiting.site;
