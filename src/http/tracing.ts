import type { Context, Span, SpanContext, Tracer } from '@opentelemetry/api';
import type { StoredEvent } from '../domain/event.js';
import type { Tried } from '../webhooks/delivery/dispatcher.js';
import type { App } from './app.js';
import type { Node } from './node.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of the request, where traces are on. */
    span?: Span;
  }
}

/** So many requests are remembered, for what comes of them later: read models, webhooks. */
const REMEMBERED = 5000;
const PROJECTED_WITHIN_MS = 30_000;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Traces of what a request leads to: the request, the append, the read models that take it in, the webhooks it sends. All carry
 * the correlation id that the events are stored with, so that a trace is found from an event and an event from a trace. Asof
 * knows OpenTelemetry's interface only; SDK and exporter are the operator's to install.
 */
export class Tracing {
  readonly #spans = new Map<string, SpanContext>();

  constructor(
    readonly api: typeof import('@opentelemetry/api'),
    readonly tracer: Tracer,
    readonly shutdown: () => Promise<void>,
  ) {}

  /** A span for each request, continuing the caller's trace where it names one. */
  requests(app: App): void {
    app.addHook('onRequest', async (request) => {
      request.span = this.tracer.startSpan(
        `${request.method} ${request.routeOptions.url ?? 'none'}`,
        {
          kind: this.api.SpanKind.SERVER,
          attributes: {
            'http.request.method': request.method,
            'http.route': request.routeOptions.url ?? '',
            'asof.correlation_id': request.id,
          },
        },
        this.#caller(request.headers.traceparent),
      );
      this.#remember(request.id, request.span.spanContext());
    });
    app.addHook('onResponse', async (request, reply) => {
      request.span?.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= 500) request.span?.setStatus({ code: this.api.SpanStatusCode.ERROR });
      request.span?.end();
    });
  }

  /** Spans for what a node does with what is written to it. */
  follow(node: Node): void {
    const { store, runner } = node;
    const append = store.append.bind(store);
    store.append = async (stream, events, expected) => {
      const correlation = events[0]?.correlationId;
      const span = this.#under(correlation, 'append', {
        'asof.subject': stream,
        'asof.events': events.length,
      });
      try {
        const appended = await append(stream, events, expected);
        span.setAttribute('asof.position', appended.position);
        if (correlation !== undefined)
          this.#projected(
            runner.reached(appended.position, PROJECTED_WITHIN_MS),
            correlation,
            appended.position,
          );
        return appended;
      } catch (error) {
        span.recordException(error as Error);
        span.setStatus({ code: this.api.SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    };
    node.webhooks.observe((tried) =>
      this.#delivered(tried, tried.event === null ? undefined : node.log.event(tried.event)),
    );
  }

  #projected(reached: Promise<boolean>, correlation: string, position: string): void {
    const span = this.#under(correlation, 'project', { 'asof.position': position });
    void reached.then((came) => {
      if (!came)
        span.setStatus({ code: this.api.SpanStatusCode.ERROR, message: 'the read models did not get there' });
      span.end();
    });
  }

  #delivered(tried: Tried, event: StoredEvent | undefined): void {
    const attributes = {
      'asof.webhook': tried.webhook,
      'asof.message_type': tried.type,
      'asof.subject': tried.subject,
      ...(tried.status === undefined ? {} : { 'http.response.status_code': tried.status }),
    };
    const span = this.#under(event?.correlationId, 'deliver', attributes, tried.startedAt);
    if (tried.error !== undefined || (tried.status ?? 0) >= 400)
      span.setStatus({
        code: this.api.SpanStatusCode.ERROR,
        ...(tried.error === undefined ? {} : { message: tried.error.slice(0, 200) }),
      });
    span.end(tried.startedAt + tried.ms);
  }

  /** A span below the request that a correlation id stands for; one of its own where that is long past. */
  #under(
    correlation: string | undefined,
    name: string,
    attributes: Record<string, string | number>,
    startTime?: number,
  ): Span {
    const parent = correlation === undefined ? undefined : this.#spans.get(correlation);
    return this.tracer.startSpan(
      name,
      {
        attributes: {
          ...attributes,
          ...(correlation === undefined ? {} : { 'asof.correlation_id': correlation }),
        },
        ...(startTime === undefined ? {} : { startTime }),
      },
      parent === undefined
        ? this.api.ROOT_CONTEXT
        : this.api.trace.setSpanContext(this.api.ROOT_CONTEXT, parent),
    );
  }

  #remember(correlation: string, context: SpanContext): void {
    if (this.#spans.size >= REMEMBERED) this.#spans.delete(this.#spans.keys().next().value as string);
    this.#spans.set(correlation, context);
  }

  #caller(header: unknown): Context {
    const match = typeof header === 'string' ? TRACEPARENT.exec(header) : null;
    if (!match) return this.api.ROOT_CONTEXT;
    const [, traceId, spanId, flags] = match as unknown as [string, string, string, string];
    return this.api.trace.setSpanContext(this.api.ROOT_CONTEXT, {
      traceId,
      spanId,
      traceFlags: Number.parseInt(flags, 16) & 1,
      isRemote: true,
    });
  }
}

/**
 * Loads OpenTelemetry's SDK and sends spans to an OTLP/HTTP collector.
 * @throws Error with a sentence where the SDK is not installed
 */
export async function openTracing(url: string): Promise<Tracing> {
  try {
    const api = await import('@opentelemetry/api');
    const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    process.env.OTEL_SERVICE_NAME ??= 'asof';
    const provider = new BasicTracerProvider({
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
    });
    return new Tracing(api, provider.getTracer('asof'), () => provider.shutdown());
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'ASOF_TRACES needs OpenTelemetry: npm install @opentelemetry/api @opentelemetry/sdk-trace-base @opentelemetry/exporter-trace-otlp-http, or leave it unset.',
    );
  }
}
