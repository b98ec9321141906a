package fr.montour.gateway.edge.door.web;

/**
 * What the page of a challenge shows.
 *
 * @param challenge the work as JSON, for the script
 * @param ticket the sealed challenge, as it is called in addresses and in JSON
 * @param next where to go with a pass
 * @param seconds until who does no work may go on
 */
public record ChallengeView(String challenge, String ticket, String next, long seconds) {

    /** Where to go without work. */
    public String waitPath() {
        return "/door/wait?ticket=" + ticket;
    }
}
