declare module 'cloudflare:test' {
  interface Namespace<Stub> {
    idFromName(name: string): unknown
    get(id: unknown): Stub
  }
  export const SELF: { fetch(request: Request | string, init?: RequestInit): Promise<Response> }
  export const env: {
    TEAM_CELL: Namespace<{ fetch(request: Request): Promise<Response> }>
    DIRECTORY_CELL: Namespace<{
      addTeam(team: { id: string; name: string; createdAt: string }): Promise<boolean>
      team(id: string): Promise<unknown>
      workspace(names: readonly string[]): Promise<unknown>
      saveWorkspace(workspace: { name: string; team: string; isInstalled: boolean }): Promise<void>
      addPending(pending: { hash: string; team: string | null; expiresAt: string }, now: string): Promise<void>
      takePending(hash: string, now: string): Promise<unknown>
    }>
  }
  export function runDurableObjectAlarm(stub: unknown): Promise<boolean>
  export function runInDurableObject<T>(stub: unknown, work: (instance: unknown, state: { storage: unknown }) => Promise<T> | T): Promise<T>
}
