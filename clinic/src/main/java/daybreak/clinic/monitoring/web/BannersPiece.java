package daybreak.clinic.monitoring.web;

import daybreak.clinic.monitoring.HouseAlarmLook;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Piece;
import java.util.List;

/**
 * The house's own alarms, across the top of every page.
 *
 * @param banners the most urgent first
 * @param hand what the reader may do
 */
public record BannersPiece(List<Banner> banners, Hand hand) implements Piece {

    /** The id of its element. */
    public static final String ID = "clinic-banners";

    /**
     * One of them.
     *
     * @param alarm what stands
     * @param sign how it looks
     * @param wayOut what to do about it
     */
    public record Banner(HouseAlarmLook alarm, AlarmSign sign, String wayOut) {}

    public BannersPiece {
        banners = List.copyOf(banners);
    }

    @Override
    public String template() {
        return "monitoring/banners";
    }
}
