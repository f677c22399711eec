import type { Command } from 'commander'
import { closest } from '../../core/bank/closest.ts'

/** Refuses a command that is not known, naming the one that was meant: `lint` stands in a group, as `bank lint`. */
export function refuseUnknown(program: Command): void {
  program.on('command:*', ([wished = '']: string[]) => {
    const paths = pathsOf(program)
    const meant = paths.find((path) => path.endsWith(` ${wished}`)) ?? closest(wished, paths)
    throw new Error(`Cannot run "${wished}": there is no such command — ${meant === undefined ? 'see --help' : `did you mean "${meant}"?`}`)
  })
}

/** Of all commands, with the groups that they stand in. */
const pathsOf = ({ commands }: Command): string[] =>
  commands.flatMap((command) => [command.name(), ...pathsOf(command).map((path) => `${command.name()} ${path}`)])
