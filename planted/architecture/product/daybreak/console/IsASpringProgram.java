// planted: spring-in-the-clinic: org.springframework.context.ApplicationContext
package daybreak.console;

import org.springframework.context.ApplicationContext;

record IsASpringProgram(ApplicationContext context) {}
