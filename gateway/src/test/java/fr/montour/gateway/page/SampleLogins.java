package fr.montour.gateway.page;

import fr.montour.gateway.edge.http.FormBody;
import fr.montour.gateway.edge.login.web.LoginEnd;
import fr.montour.gateway.edge.login.web.LoginEndPage.LoginEndView;
import fr.montour.gateway.open.resume.AskedFor;
import fr.montour.gateway.open.resume.ResumeController.ResumeView;
import fr.montour.gateway.page.SamplePages.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Pages on the way in. */
final class SampleLogins {

    private static final String LINE = "/lines/" + SamplePages.LINE;

    private SampleLogins() {}

    static Stream<Sample> all() {
        var ends = Arrays.stream(LoginEnd.values())
                .map(end -> new Sample(
                        "login-" + end.name().toLowerCase(Locale.ROOT),
                        "loginend",
                        null,
                        new LoginEndView(end, "/login?next=" + LINE, end == LoginEnd.EXPIRED ? "/" : LINE)));
        var resumed = Arrays.stream(AskedFor.values())
                .map(asked -> new Sample(
                        "resume-" + asked.name().toLowerCase(Locale.ROOT),
                        "resume",
                        SamplePages.applicant(),
                        new ResumeView(
                                asked,
                                LINE + "/slots",
                                List.of(new FormBody.Field("slotId", "<b>\"a&b\"</b>")),
                                LINE)));
        return Stream.concat(ends, resumed);
    }
}
