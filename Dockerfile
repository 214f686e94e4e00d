# Hearsay in a container: docker build -t hearsay .
ARG BUILD_IMAGE=maven:3.9.11-eclipse-temurin-25
ARG RUN_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY cypher cypher
COPY seeds seeds
RUN mvn -q -B -Dmaven.test.skip=true package

FROM ${RUN_IMAGE}
RUN groupadd --system --gid 10001 hearsay \
 && useradd --system --uid 10001 --gid hearsay --home-dir /opt/hearsay --shell /usr/sbin/nologin hearsay \
 && install -d -o hearsay -g hearsay -m 700 /data
COPY hearsay /opt/hearsay/
COPY --from=build /build/target/lib /opt/hearsay/target/lib
COPY --from=build /build/target/hearsay.jar /opt/hearsay/target/
USER hearsay
ENV HEARSAY_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["/opt/hearsay/hearsay"]
CMD ["serve"]
