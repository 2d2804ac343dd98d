// planted: arrow-care: org.springframework.stereotype.Component
// planted: spring-in-the-clinic: org.springframework.stereotype.Component
package daybreak.care.watch;

import org.springframework.stereotype.Component;

@Component
final class IsABean {}
