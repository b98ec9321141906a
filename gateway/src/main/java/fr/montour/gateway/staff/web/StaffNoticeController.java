package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.StaffFields;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The notice of a line: a form of its own, as slot-service keeps it. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff/lines/{lineId}/notice")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class StaffNoticeController {

    private final StaffClient client;
    private final LinePage linePage;

    StaffNoticeController(StaffClient client, LinePage linePage) {
        this.client = client;
        this.linePage = linePage;
    }

    @Post
    HttpResponse<?> set(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Submission("notice", fields).blame(StaffFields.NOTICE, "notice-invalid");
        return form.answer(
                () -> {
                    client.setNotice(session, lineId, StaffForms.notice(form));
                    return Pages.go(LinePage.path(lineId));
                },
                refused -> linePage.again(page, session, lineId, refused));
    }
}
