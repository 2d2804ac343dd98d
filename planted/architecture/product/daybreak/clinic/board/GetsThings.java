// planted: no-getters: method getChair
package daybreak.clinic.board;

final class GetsThings {

    int getChair() {
        return 1;
    }
}
