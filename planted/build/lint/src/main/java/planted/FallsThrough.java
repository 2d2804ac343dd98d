// planted: lint: possible fall-through into case
package planted;

final class FallsThrough {

    private FallsThrough() {}

    static int weight(int tier) {
        int weight = 0;
        switch (tier) {
            case 2:
                weight += 2;
            case 1:
                weight += 1;
                break;
            default:
                break;
        }
        return weight;
    }
}
