/** The part of `@11ty/eleventy-dev-server` that Pressmark uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  interface Logger {
    readonly info: (text: string) => void;
    readonly log: (text: string) => void;
    readonly error: (text: string) => void;
  }
  interface Options {
    readonly pathPrefix?: string;
    readonly portReassignmentRetryCount?: number;
    readonly domDiff?: boolean;
    readonly messageOnStart?: (started: { readonly hosts: readonly string[] }) => string;
    readonly logger?: Logger;
    readonly middleware?: readonly Middleware[];
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    reload(event: { subtype?: string | undefined; files: string[]; build: { templates: unknown[] } }): void;
    close(): Promise<void>;
  }
}
