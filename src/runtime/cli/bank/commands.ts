import type { Command } from 'commander'

/** The commands for authors of topics; each loads its code only when it is called. */
export function addBankCommands(program: Command): void {
  const bank = program.command('bank').description('write, check and prove topics')

  bank
    .command('import')
    .description('turn a cheat sheet (Markdown or text) into a topic, or bring the topic up to date with it')
    .argument('<sheet>', 'the cheat sheet')
    .option('--out <topic.yaml>', 'the topic file to write; without it the topic is printed')
    .action(async (sheet: string, options: { out?: string }) => (await import('./import.ts')).importFile(sheet, options))

  bank
    .command('lint')
    .description('look topics over: what is wrong or weak, where, and how to mend it')
    .argument('[path]', 'a topic file or a directory of them', 'question-bank')
    .option('--against <rev>', 'the published state that ids are compared with; the point where this branch left main if left out')
    .option('--quiet', 'errors only')
    .action(async (path: string, options: { against?: string; quiet?: boolean }) => (await import('./lint.ts')).lint(path, options))
}
