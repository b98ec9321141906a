package fr.montour.notification.mail;

import fr.montour.notification.config.NotificationConfiguration;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Settings of Jakarta Mail for the configured server: every wait has an end. */
final class SmtpSession {

    private SmtpSession() {}

    static Session of(NotificationConfiguration configuration) {
        var uri = configuration.smtp();
        var protocol = uri.getScheme();
        if (!"smtp".equals(protocol) && !"smtps".equals(protocol)) {
            throw new IllegalArgumentException("montour.notification.smtp must be smtp:// or smtps://");
        }
        var prefix = "mail." + protocol + ".";
        var timeout = Long.toString(configuration.smtpTimeout().toMillis());
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(prefix + "host", uri.getHost());
        if (uri.getPort() > 0) {
            properties.put(prefix + "port", Integer.toString(uri.getPort()));
        }
        properties.put(prefix + "connectiontimeout", timeout);
        properties.put(prefix + "timeout", timeout);
        properties.put(prefix + "writetimeout", timeout);
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put("mail.mime.address.strict", "true");
        properties.put("mail.mime.allowutf8", Boolean.toString(configuration.smtpUtf8()));
        var authentication = authentication(uri);
        properties.put(prefix + "auth", Boolean.toString(authentication != null));
        return Session.getInstance(
                properties,
                authentication == null
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return authentication;
                            }
                        });
    }

    private static @Nullable PasswordAuthentication authentication(URI uri) {
        var userInfo = uri.getRawUserInfo();
        if (userInfo == null) {
            return null;
        }
        var parts = userInfo.split(":", 2);
        return new PasswordAuthentication(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
