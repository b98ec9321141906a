/** Pages of the account. */
@NullMarked
package fr.montour.gateway.account.web;

import org.jspecify.annotations.NullMarked;
