package daybreak.clinic.protocol;

import daybreak.clinic.staff.WalkInClinic;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A clinic of shell, staff and protocol, with its record in memory. */
@Import(WalkInClinic.class)
@ComponentScan(basePackages = "daybreak.clinic.protocol")
class SigningClinic {}
