import type { Command } from 'commander'
import { addPlanCommands } from './plan-commands.ts'

/** Steering a team without a browser, on this machine's data. Each command is loaded when it is called for. */
export function addTeamCommands(program: Command): void {
  const team = program.command('team').description("steer a team on this machine's data (DATA_DIR)")
  const command = (name: string): Command => team.command(name).option('--team <id>', 'which team', 'demo')

  command('sign-in')
    .description("print a link to the team's page; it works once, for 15 minutes")
    .option('--member <id>', 'for a member, by their id; else for you, as an admin')
    .action(async (options: { team: string; member?: string }) => (await import('./sign-in.ts')).printSignInLink(options))
  addPlanCommands(team)
}
