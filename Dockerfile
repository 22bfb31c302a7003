# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY tools/openapi-types/package.json tools/openapi-types/
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf tools node_modules/@asof

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Asof" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    ASOF_HOST=0.0.0.0 \
    ASOF_PORT=4170 \
    ASOF_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE README.md ./
COPY datasets datasets
COPY docs docs
RUN mkdir /data && chown node:node /data
# Nothing but /data (and /tmp) is written: run it with --read-only --tmpfs /tmp.
VOLUME /data
USER node
EXPOSE 4170
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ASOF_PORT}/api/v1/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself, not npm: signals reach it, and it ends with grace.
CMD ["node", "dist/main.js"]
