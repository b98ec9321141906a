#!/bin/sh
# Runs one private RabbitMQ node and its own Erlang port mapper; SIGTERM ends both. See RabbitMqNode.
trap '' HUP
epmd -address "$ERL_EPMD_ADDRESS" -port "$ERL_EPMD_PORT" >/dev/null 2>&1 &
mapper=$!
"$RABBITMQ_SERVER_BINARY" &
server=$!
trap 'kill -TERM $server 2>/dev/null' TERM INT
# A trapped signal ends the first wait; the second one waits for the real end.
wait $server
wait $server
code=$?
kill $mapper 2>/dev/null
exit $code
