/** Who may do what over HTTP, how much of it, and what is told of it afterwards. */
@NullMarked
package org.hearsay.web.access;

import org.jspecify.annotations.NullMarked;
