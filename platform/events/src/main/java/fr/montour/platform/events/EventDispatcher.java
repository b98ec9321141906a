package fr.montour.platform.events;

import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import fr.montour.platform.events.EventCodec.UnreadableException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an event to its handler, once in effect. */
@Singleton
final class EventDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);

    private final Handlers handlers;
    private final EventCodec codec;
    private final Inbox inbox;

    EventDispatcher(Handlers handlers, EventCodec codec, Inbox inbox) {
        this.handlers = handlers;
        this.codec = codec;
        this.inbox = inbox;
    }

    Verdict dispatch(CloudEvent envelope) {
        try (var _ = new Correlated(envelope.correlationid())) {
            var handler = handlers.of(envelope.type());
            return handler == null ? new Verdict.Skipped() : dispatch(envelope, handler);
        }
    }

    private <T> Verdict dispatch(CloudEvent envelope, EventHandler<T> handler) {
        try {
            var event = codec.typed(envelope, handler.payload());
            if (inbox.contains(event.id())) {
                LOG.debug("Event {} {} came again", event.type(), event.id());
                return new Verdict.Skipped();
            }
            handler.handle(event);
            inbox.add(event);
            return new Verdict.Handled();
        } catch (UnreadableException e) {
            LOG.error("Event {} {} is unreadable: {}", envelope.type(), envelope.id(), e.getMessage());
            return new Verdict.Unreadable(String.valueOf(e.getMessage()));
        } catch (RetryLaterException e) {
            LOG.info("Event {} {} later: {}", envelope.type(), envelope.id(), e.getMessage());
            return new Verdict.Failed(String.valueOf(e.getMessage()), true);
        } catch (MongoException e) {
            LOG.warn("Event {} {} meets trouble in the store", envelope.type(), envelope.id(), e);
            return new Verdict.Failed(e.toString(), !storeAway(e));
        } catch (RuntimeException e) {
            LOG.warn("Event {} {} failed", envelope.type(), envelope.id(), e);
            return new Verdict.Failed(e.toString(), true);
        }
    }

    private static boolean storeAway(MongoException e) {
        return e instanceof MongoTimeoutException
                || e instanceof MongoSocketException
                || e instanceof MongoNotPrimaryException;
    }
}
