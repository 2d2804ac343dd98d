// planted: names: package part 'util'
package daybreak.clinic.util;

record Everything() {}
