// planted: package-words: daybreak.clinic.nobody has no package-info.java
package daybreak.clinic.nobody;

record SaysNothing() {}
