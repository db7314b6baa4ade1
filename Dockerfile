# postern alone: Postgres is a server of its own (compose.yaml shows the two together).

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
# What the server may write, owned by the account it runs as.
RUN install -d -m 0700 -o 10001 -g 10001 /out/var/lib/postern

FROM debian:bookworm-slim
# TLS to Postgres and to webhook receivers is checked against these.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/ /
COPY --from=build /src/target/release/postern /usr/local/bin/postern
COPY --from=build /src/config/ /usr/local/share/postern/

USER 10001:10001
# keys.toml is made here at first start, unless POSTERN_KEYS__CURRENT is set. Every replica needs the same one.
VOLUME /var/lib/postern
ENV POSTERN_EMBEDDED__DATA_DIR=/var/lib/postern \
    POSTERN_SERVER__LISTEN=0.0.0.0:8080
EXPOSE 8080
STOPSIGNAL SIGTERM

# Whether the process answers, whatever the database does; bash opens the connection, so that no tool is added.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == 'HTTP/1.1 200'* ]]"]

ENTRYPOINT ["postern"]
CMD ["serve"]
