import { type EsdbServer, freePort, startEsdb } from './esdb-server.js';

/** A server whose log is kept on disk, so that it can be killed and started again. */
export class RestartableServer {
  #port = 0;
  #server: EsdbServer | undefined;

  constructor(readonly directory: string) {}

  get url(): string {
    return `esdb://127.0.0.1:${this.#port}?tls=false`;
  }

  /** @returns whether there is a server to start */
  async start(): Promise<boolean> {
    this.#port ||= await freePort();
    this.#server = await startEsdb({ directory: this.directory, port: this.#port });
    return this.#server !== undefined;
  }

  async kill(): Promise<void> {
    await this.#server?.stop('SIGKILL');
  }
}
