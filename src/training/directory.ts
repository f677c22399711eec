/** Maps outside names to teams; one per deployment. */
export interface Directory {
  team(id: string): Promise<{ id: string; name: string; createdAt: string } | undefined>
  /** False when the id is taken. */
  addTeam(team: { id: string; name: string; createdAt: string }): Promise<boolean>
  /** The ids of all. */
  teamIds(): Promise<readonly string[]>

  /** The first of these workspaces that is known. */
  workspace(names: readonly string[]): Promise<Workspace | undefined>
  saveWorkspace(workspace: Workspace): Promise<void>
  /** Keeps what an authorisation that was begun is for; those that have expired go. */
  addPending(pending: { hash: string; team: string | null; expiresAt: string }, now: string): Promise<void>
  /** Gives it back, once, until it expires. */
  takePending(hash: string, now: string): Promise<{ team: string | null } | undefined>
}
/** A workspace of a chat service and the team it belongs to, also while the app is not installed. */
export interface Workspace {
  readonly name: string
  readonly team: string
  readonly isInstalled: boolean
}
