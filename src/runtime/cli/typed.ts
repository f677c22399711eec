/** How a command is typed in a clone: what is printed can be copied. */
export const typed = (command: string, team = 'demo'): string =>
  `npm run -s whetstone -- ${command}${team === 'demo' ? '' : ` --team ${team}`}`
