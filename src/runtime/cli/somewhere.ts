import type { Command } from 'commander'
import { serverAddress } from './server-address.ts'

/** Options of commands that work on this machine's data or on a server. */
export const somewhere = (command: Command): Command =>
  command
    .option('--server <url>', "a server instead of this machine's data (DATA_DIR)", serverAddress)
    .option('--token <token>', "the server's token: a learner's, or for the team's own commands its API key")
    .option('--team <id>', 'whose data, on this machine', 'demo')
