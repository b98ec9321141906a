package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Budgets by who asks and what for; see docs/door.md for why they are what they are. Each is written {@code 120/min burst 60} and is read
 * once, at the start, which fails where one is not of that form.
 */
@ConfigurationProperties("montour.door.limits")
public record LimitsConfiguration(
        @Bindable(defaultValue = "3000/min burst 6000") String networkLook,
        @Bindable(defaultValue = "600/min burst 1200") String networkChange,
        @Bindable(defaultValue = "300/min burst 600") String networkLogin,
        @Bindable(defaultValue = "300/min burst 600") String networkPass,
        @Bindable(defaultValue = "30/min burst 10") String networkWait,
        @Bindable(defaultValue = "120000/min burst 120000") String everyoneLook,
        @Bindable(defaultValue = "12000/min burst 12000") String everyoneLogin,
        @Bindable(defaultValue = "60/min burst 60") String passLook,
        @Bindable(defaultValue = "6/min burst 6") String passLogin,
        @Bindable(defaultValue = "120/min burst 120") String sessionLook,
        @Bindable(defaultValue = "30/min burst 30") String sessionChange,
        @Bindable(defaultValue = "180/min burst 180") String personLook,
        @Bindable(defaultValue = "240/min burst 120") String personPoll,
        @Bindable(defaultValue = "40/min burst 40") String personChange) {}
