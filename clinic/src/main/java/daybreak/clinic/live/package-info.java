/**
 * What changes on a page while it is open: one server-sent stream a browser, shared by its tabs.
 *
 * <p>A feature names a {@link daybreak.clinic.live.Topic}, renders its fragments on demand and says
 * when the topic has changed. A stream sends what differs from what it sent last, and a heartbeat
 * each second, so a slow reader gets fewer, newer fragments and harms nobody else. On
 * (re)connecting a browser is sent the whole present state of its topics first.
 */
@NullMarked
@ApplicationModule(displayName = "live")
package daybreak.clinic.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
