import type { Command } from 'commander'
import type { Where } from '../drill/trainer.ts'
import { somewhere } from '../somewhere.ts'

/** The commands for authors of topics; each loads its code only when it is called. */
export function addBankCommands(program: Command): void {
  const bank = program.command('bank').description('write, check and prove topics')

  bank
    .command('import')
    .description('turn a cheat sheet (Markdown or text) into a topic, or bring the topic up to date with it')
    .argument('<sheet>', 'the cheat sheet')
    .option('--out <topic.yaml>', 'the topic file to write; without it the topic is printed')
    .option('--merge', 'add to a topic file that no sheet made')
    .action(async (sheet: string, options: { out?: string; merge?: boolean }) => (await import('./import.ts')).importFile(sheet, options))

  bank
    .command('lint')
    .description('look topics over: what is wrong or weak, where, and how to mend it')
    .argument('[path]', 'a topic file or a directory of them', 'question-bank')
    .option('--against <rev>', 'the published state that ids are compared with; the point where this branch left main if left out')
    .option('--quiet', 'errors only')
    .action(async (path: string, options: { against?: string; quiet?: boolean }) => (await import('./lint.ts')).lint(path, options))

  bank
    .command('test')
    .description('grade the labelled answers beside each topic: what was missed, what was wrongly found, and whether the floors hold')
    .argument('[path]', 'a topic file or a directory of them', 'question-bank')
    .option('--quiet', 'figures and failures only')
    .action(async (path: string, options: { quiet?: boolean }) => (await import('./test.ts')).proveTopics(path, options))

  bank
    .command('try')
    .description('type answers, see how they are graded and why, and teach the topic what it missed')
    .argument('<topic>', 'a topic file')
    .argument('[question]', 'the id of a question; the first if left out')
    .action(async (topic: string, question?: string) => (await import('./try.ts')).tryTopic(topic, question))

  bank
    .command('diff')
    .description('how grades change from a revision of bank and engine to the working tree, as a table for a review')
    .argument('<rev>', 'a revision of this repository')
    .argument('[path]', 'a topic file or a directory of them', 'question-bank')
    .option('--attempts <db>', "also over the attempts stored in a team's database; nobody is named")
    .action(async (rev: string, path: string, options: { attempts?: string }) => (await import('./diff.ts')).diffBank(rev, path, options))

  somewhere(bank.command('accept-appeals'))
    .description('add what reviewers accepted to the topics: the phrase, and the answer with its labels')
    .argument('[directory]', 'the bank', 'question-bank')
    .action(async (directory: string, where: Where) => (await import('./accept-appeals.ts')).acceptAppeals(directory, where))

  bank
    .command('schema')
    .description('print the JSON Schema of a topic file, for editors')
    .action(async () => (await import('./schema.ts')).printSchema())
}
