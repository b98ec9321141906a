/** Pages of the account. */
@NullMarked
package fr.montour.gateway.applicant.account.web;

import org.jspecify.annotations.NullMarked;
