package fr.montour.notification.letter;

import fr.montour.notification.letter.Block.Fact;
import fr.montour.platform.words.Messages;
import java.util.List;
import java.util.Locale;

/** Letters about a place in a line: soon to be called, called, turn missed, call withdrawn or spared, line closed, removed by staff. */
record PlaceLetters(Messages messages, Links links, Recipient recipient) {

    Letter near(Notice.TurnNear notice) {
        var place = notice.place();
        var moments = new Moments(messages, place.zone());
        var ahead = notice.ahead() == 0
                ? messages.text("near.ahead.nobody")
                : messages.counted("near.ahead", notice.ahead());
        return draft().paragraph("near.introduction", place.lineName(), place.number())
                .add(new Block.Paragraph(ahead))
                .paragraph("near.estimate", moments.day(notice.expectedAt()), moments.hour(notice.expectedAt()))
                .paragraph("near.hint")
                .link("place.link", links.place(place.lineId()))
                .end(messages.text("near.subject", place.lineName()));
    }

    Letter called(Notice.Called notice) {
        var place = notice.place();
        var moments = new Moments(messages, place.zone());
        boolean atShortNotice = notice.unanswered() == Notice.Unanswered.SHORT_CALL;
        String introduction = atShortNotice ? "called.short.introduction" : "called.introduction";
        String subject = atShortNotice ? "called.short.subject" : "called.subject";
        return draft().paragraph(introduction, place.lineName(), place.number())
                .paragraph("called.deadline", moments.day(notice.claimBy()), moments.hour(notice.claimBy()))
                .link("place.link", links.place(place.lineId()))
                .paragraph(
                        switch (notice.unanswered()) {
                            case SHORT_CALL -> "called.short.free";
                            case FORGIVEN -> "called.first";
                            case LAST_CALL -> "called.last";
                        })
                .end(messages.text(subject, place.lineName()));
    }

    Letter missed(Notice.Missed notice) {
        var place = notice.place();
        var what = slug(notice.what());
        var draft = draft().paragraph("missed.what." + what, place.lineName(), place.number())
                .paragraph(notice.placeKept() ? "missed.kept" : "missed.lost");
        var earliest = notice.earliest();
        if (earliest != null) {
            var moments = new Moments(messages, place.zone());
            draft.paragraph("missed.earliest", moments.day(earliest), moments.hour(earliest));
        }
        return draft.link("place.link", links.place(place.lineId()))
                .end(messages.text("missed.subject." + what, place.lineName()));
    }

    Letter withdrawn(Notice.Withdrawn notice) {
        String kept = notice.shortCall() ? "withdrawn.short" : "withdrawn.kept";
        return standingAgain(notice.place(), "withdrawn.introduction", kept, "withdrawn.subject");
    }

    Letter interrupted(Notice.Interrupted notice) {
        return standingAgain(notice.place(), "interrupted.introduction", "interrupted.kept", "interrupted.subject");
    }

    /** A call or an admission came to nothing through no fault of the person's. */
    private Letter standingAgain(Notice.Place place, String introduction, String kept, String subject) {
        return draft().paragraph(introduction, place.lineName(), place.number())
                .paragraph(kept)
                .link("place.link", links.place(place.lineId()))
                .end(messages.text(subject, place.lineName()));
    }

    Letter spared(Notice.Spared notice) {
        var place = notice.place();
        return draft().paragraph("spared.introduction", place.lineName(), place.number())
                .paragraph("spared.kept")
                .link("place.link", links.place(place.lineId()))
                .end(messages.text("spared.subject", place.lineName()));
    }

    Letter bookedElsewhere(Notice.BookedElsewhere notice) {
        return draft().paragraph("elsewhere.introduction", notice.lineName())
                .paragraph("elsewhere.again")
                .link("cancelled.link", links.appointments())
                .end(messages.text("elsewhere.subject", notice.lineName()));
    }

    Letter removed(Notice.Removed notice) {
        var place = notice.place();
        var day = new Moments(messages, place.zone()).day(notice.at());
        return draft().paragraph("removed.introduction", place.lineName(), place.number(), day)
                .facts(List.of(
                        new Fact(messages.text("removed.reason"), reason(notice.reason())),
                        new Fact(messages.text("removed.message"), notice.message())))
                .paragraph("removed.contest")
                .paragraph("removed.again")
                .link("place.link", links.place(place.lineId()))
                .end(messages.text("removed.subject", place.lineName()));
    }

    Letter lineClosed(Notice.LineClosed notice) {
        var place = notice.place();
        var day = new Moments(messages, place.zone()).day(notice.at());
        var draft = draft().paragraph("closed.introduction", place.lineName(), day);
        var message = notice.message();
        if (message != null) {
            draft.facts(List.of(new Fact(messages.text("removed.message"), message)));
        }
        return draft.paragraph("closed.kept", place.number())
                .paragraph("closed.advice")
                .link("place.link", links.place(place.lineId()))
                .end(messages.text("closed.subject", place.lineName()));
    }

    private String reason(RemovalReason reason) {
        return messages.text("removed.reason." + slug(reason));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LetterDraft draft() {
        return new LetterDraft(messages, recipient);
    }
}
