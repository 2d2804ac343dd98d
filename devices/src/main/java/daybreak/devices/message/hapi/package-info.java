/** The only place with HAPI: its pipe parser, over a model that knows no version and no trigger. */
@NullMarked
package daybreak.devices.message.hapi;

import org.jspecify.annotations.NullMarked;
