declare module '*/migrations.js' {
  const migrations: {
    journal: { entries: { idx: number; when: number; tag: string; breakpoints: boolean }[] }
    migrations: Record<string, string>
  }
  export default migrations
}

/** Only what is used: the global types of Workers and of the DOM cannot stand side by side. */
declare module 'cloudflare:workers' {
  export const env: Record<string, unknown>
  export interface State {
    readonly storage: {
      readonly sql: { exec(query: string): { toArray(): unknown[] } }
      getAlarm(): Promise<number | null>
      setAlarm(at: number): Promise<void>
    }
    waitUntil(work: Promise<unknown>): void
    blockConcurrencyWhile<T>(work: () => Promise<T>): Promise<T>
  }
  export abstract class DurableObject<Env> {
    protected readonly ctx: State
    protected readonly env: Env
    constructor(ctx: State, env: Env)
  }
}

/** As its minified text, see bundle-widget.ts. */
declare module '*/widget.css' {
  const css: string
  export default css
}
