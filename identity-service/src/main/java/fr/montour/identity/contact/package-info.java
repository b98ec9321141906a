/** Language and address of a person: choosing them, proving an address by a link, telling other services again. */
@NullMarked
package fr.montour.identity.contact;

import org.jspecify.annotations.NullMarked;
