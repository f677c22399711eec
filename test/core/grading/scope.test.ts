import { describe, expect, it } from 'vitest'
import { compileTopic } from '../../../src/core/bank/compile/compile-topic.ts'
import { readTopicFile } from '../../../src/core/bank/topic/read-topic.ts'
import { analyse } from '../../../src/core/grading/analyse.ts'
import { readTopic } from '../../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { generalLexicon } from '../../../src/core/grading/lexicon/general-lexicon.ts'

/** Bare claims, so that nothing but the words of the answer decides. */
const { topic } = readTopicFile(
  `
id: test/scope
title: Scope
reviewed: "2026-05-01"
red_flags:
  - { id: main-only, claim: systemctl stop kills only the main process, correction: All of them are killed. }
  - { id: only-primary, claim: The index speeds up only the primary key, correction: It speeds up any indexed column. }
  - { id: no-bugs, claim: A passing test suite proves that there are no bugs, correction: It shows only what it tests. }
  - { id: never-killed, claim: A pod without a limit cannot be killed, correction: The node may kill it. }
  - { id: not-logged-in, claim: A user who is not logged in cannot read the page, correction: The page is public. }
  - { id: slow-hash, claim: A hash is slower than encryption, correction: It is faster. }
  - { id: probe-database, claim: The liveness probe should check the database, correction: It checks the process alone. }
  - { id: background, claim: The cache is refreshed in the background, correction: It is refreshed on each write. }
  - { id: retry, claim: A retry happens if the password is wrong, correction: It is asked for again. }
questions:
  - id: units
    level: middle
    prompt: Why does systemd put each service into its own control group?
    concepts:
      - { id: kill-all, statement: When the service is stopped all of its processes are killed }
      - { id: limit, statement: You can limit memory and CPU per service }
    red_flags: [main-only]
    answer: When the service is stopped all of its processes are killed.
  - id: index
    level: junior
    prompt: What does an index do?
    concepts:
      - { id: faster-reads, statement: An index makes reads faster }
      - { id: log, statement: The output is written to the log }
      - { id: ordered, statement: Messages are ordered only within a partition }
      - { id: see-jobs, statement: The scheduler can see every job that a user submits }
    red_flags: [only-primary, background, retry]
    answer: An index makes reads faster.
  - id: claims
    level: junior
    prompt: What do people get wrong?
    concepts:
      - { id: safe-update, statement: Without a lock no update is safe }
      - { id: backup, statement: A full backup takes longer than an incremental backup }
      - { id: rotate, statement: Logs rotate every night }
      - { id: rights, statement: Give the account only the rights it needs }
    red_flags: [no-bugs, never-killed, not-logged-in, slow-hash]
    answer: Without a lock no update is safe.
  - id: locks
    level: junior
    prompt: How do locks go wrong?
    concepts:
      - { id: mutex, statement: The mutex blocks the second thread and fails if it cannot wait }
      - { id: deadlock, statement: A deadlock happens when two threads wait for each other }
      - { id: heartbeat, statement: The leader sends a heartbeat when the follower waits }
      - { id: hang, statement: It waits as long as the failure threshold allows }
    red_flags: [probe-database]
    answer: A deadlock happens when two threads wait for each other.
`,
  'scope.yaml',
)
if (topic === undefined) throw new Error('Cannot read the topic')
const ready = readTopic(compileTopic(topic), generalLexicon())

it.each([
  ['units', 'main-only', 'When you stop a service, only the main process gets killed.', true],
  ['units', 'main-only', 'When you terminate a service, only the main process gets killed.', true],
  ['units', 'main-only', "systemctl won't stop only the main process.", false],
  ['units', 'kill-all', "It doesn't matter which of them you started: when the service is stopped all of its processes are killed.", true],
  ['index', 'see-jobs', "It doesn't matter who submitted it, the scheduler can see every job.", true],
  ['locks', 'probe-database', "It doesn't matter whether the liveness probe checks the database.", false],
  ['index', 'background', 'On every write that arrives the cache is refreshed in the background.', true],
  ['index', 'background', 'The docs state that the cache is refreshed in the background.', false],
  ['index', 'background', 'The first argument is the age, the cache is refreshed in the background.', true],
  ['index', 'background', 'Their argument is that the cache is refreshed in the background.', false],
  ['index', 'background', 'They show the hits after the cache is refreshed in the background.', true],
  ['index', 'background', 'They show that the cache is refreshed in the background.', false],
  ['locks', 'probe-database', 'The manual says nothing about whether the liveness probe should check the database.', false],
  ['locks', 'probe-database', 'The manual does not tell you whether the liveness probe should check the database.', false],
  ['locks', 'probe-database', 'The manual is long, but the liveness probe should check the database.', true],
  ['index', 'faster-reads', "Provided you add an index, reads get faster; otherwise they would've stayed slow.", true],
  ['index', 'faster-reads', 'If a table was given an index, reads get faster; otherwise they would be slow.', true],
  ['index', 'faster-reads', 'Had it been an index, it would make reads faster.', false],
  ['index', 'faster-reads', "Reads can't be faster without an index.", true],
  ['index', 'see-jobs', "Without the scheduler you couldn't see every job that a user submits.", true],
  ['index', 'faster-reads', "Reads can't be faster with an index.", false],
  ['units', 'main-only', "systemctl stop can't kill only the main process without an option.", false],
  ['claims', 'no-bugs', 'A passing test suite proves that there are no bugs.', true],
  ['claims', 'no-bugs', 'A passing test suite does not prove that there are no bugs.', false],
  ['claims', 'no-bugs', "Passing tests don't prove there are no bugs.", false],
  ['claims', 'never-killed', "A pod without a limit can't be killed.", true],
  ['claims', 'never-killed', 'A pod without a limit can be killed.', false],
  ['claims', 'not-logged-in', 'A user who is not logged in cannot read the page.', true],
  ['claims', 'not-logged-in', 'A user who is not logged in can read the page.', false],
  ['claims', 'not-logged-in', 'A user who is logged in cannot read the page.', false],
  ['claims', 'slow-hash', 'A hash is slower than encryption.', true],
  ['claims', 'slow-hash', 'Encryption is slower than a hash.', false],
  ['claims', 'backup', 'A full backup takes longer than an incremental one.', true],
  ['claims', 'backup', 'An incremental backup takes longer than a full backup.', false],
  ['claims', 'safe-update', "Without a lock updates aren't safe.", true],
  ['locks', 'mutex', 'The mutex blocks the second thread.', true],
  ['locks', 'mutex', "The mutex doesn't block the second thread.", false],
  ['locks', 'deadlock', 'A deadlock happens when two threads wait for each other.', true],
  ['locks', 'deadlock', "A deadlock doesn't happen when two threads wait for each other.", false],
  ['locks', 'heartbeat', 'The leader sends a heartbeat when the follower waits.', true],
  ['locks', 'heartbeat', 'The leader sends no heartbeat when the follower waits.', false],
  ['locks', 'hang', 'It waits as long as failureThreshold allows.', true],
  ['locks', 'probe-database', 'I would add the database check to the liveness probe.', true],
  ['locks', 'probe-database', 'I would remove the database check from the liveness probe.', false],
  ['locks', 'probe-database', 'I would take the database check out of the liveness probe.', false],
  ['index', 'only-primary', 'An index speeds up just the primary key.', true],
  ['index', 'only-primary', "An index doesn't just speed up the primary key.", false],
  ['index', 'only-primary', 'An index speeds up more than the primary key.', false],
  ['index', 'only-primary', 'An index speeds up not just the primary key but any column.', false],
  ['index', 'faster-reads', "An index makes reads faster. Some think it's a copy, it isn't.", true],
  ['index', 'faster-reads', "An index makes reads faster. Some think so, but it isn't true.", false],
  ['index', 'background', "The cache is refreshed in the background and won't hang.", true],
  ['locks', 'probe-database', "Don't just check the database in the liveness probe.", false],
  ['locks', 'probe-database', 'Checking the database in the liveness probe is a bad habit.', false],
  ['locks', 'probe-database', 'The liveness probe should check the database, they say. I would not do that.', false],
  ['index', 'background', 'The cache is refreshed in the background, and not on each write.', true],
  ['index', 'background', 'The cache is never refreshed in the background and not on each read.', false],
  ['index', 'background', "The cache is refreshed in the background whenever the server isn't busy.", true],
  ['index', 'background', "The cache is refreshed in the background as long as the server isn't busy.", true],
  ['index', 'background', "The cache is refreshed in the background as soon as the server isn't busy.", true],
  ['index', 'background', "The cache is refreshed in the background in case the server isn't busy.", true],
  ['index', 'background', "The cache isn't refreshed in the background as long as the server is busy.", false],
  ['index', 'background', "Whenever the server isn't busy the cache is refreshed in the background.", true],
  ['index', 'retry', 'A retry happens if the password is wrong.', true],
  ['index', 'retry', 'That a retry happens if the password is wrong is false.', false],
  ['index', 'faster-reads', 'That an index makes reads faster turned out to be just wrong.', false],
  ['index', 'faster-reads', 'That an index makes reads faster turned out to be totally wrong.', false],
  ['index', 'faster-reads', 'An index makes reads faster, which is just plain wrong.', false],
  ['index', 'background', 'The cache is refreshed in the background when the checksum is wrong.', true],
  ['index', 'background', 'The cache is refreshed in the background although its entry is false.', true],
  ['index', 'background', 'That the cache is refreshed in the background when the server is idle is wrong.', false],
  ['index', 'faster-reads', 'An index makes reads faster when the estimate is incorrect.', true],
  ['index', 'faster-reads', 'To say an index makes reads faster when the table grows is wrong.', false],
  ['index', 'background', 'The cache is refreshed in the background, users need no lock for that.', true],
  ['index', 'background', 'A lock is not needed, as the cache is refreshed in the background.', true],
  ['index', 'background', 'The cache is refreshed in the background once the count reaches zero.', true],
  ['index', 'background', 'The cache is refreshed in the background, said my old lead.', false],
  ['index', 'background', 'The cache is refreshed in the background, my old lead said.', false],
  ['index', 'background', 'A dev assumed that the cache is refreshed in the background.', false],
  ['index', 'background', 'Add some read replicas, and the cache is refreshed in the background.', true],
  ['index', 'background', 'If some call is slow the cache is refreshed in the background.', true],
  ['index', 'background', 'Users can also read while the cache is refreshed in the background.', true],
  ['index', 'background', 'Thinking that the cache is refreshed in the background cost us a day.', false],
  ['index', 'background', 'The cache is refreshed in the background only if a job does it.', true],
  ['index', 'background', 'If the cache was refreshed in the background, why does each write wait?', false],
  ['index', 'background', 'We wasted a day on the cache being refreshed in the background.', false],
  ['index', 'background', 'The cache is refreshed in the background. Bad idea, that.', false],
  ['index', 'retry', 'If the password is wrong it retries.', true],
  ['index', 'faster-reads', "Don't forget an index, it makes reads faster.", true],
  ['index', 'faster-reads', "It's not rocket science, an index makes reads faster.", true],
  ['index', 'faster-reads', "If there's a filter then an index makes reads faster.", true],
  ['index', 'faster-reads', 'Add one cause an index makes reads faster.', true],
  ['index', 'background', 'The cache is refreshed in the background unlike the log.', true],
  ['index', 'background', 'Some call it a rule that the cache is refreshed in the background.', false],
  ['index', 'background', 'The chance that the cache is refreshed in the background is zero.', false],
  ['index', 'background', 'Is the cache refreshed in the background?nope', false],
  ['index', 'background', 'I was told if it is idle the cache is refreshed in the background.', false],
  ['index', 'background', 'A developer sets the size and the cache is refreshed in the background.', true],
  ['index', 'faster-reads', "If the table had an index, reads get faster, that's why we add one.", true],
  ['index', 'background', "I wouldn't say that, the cache is refreshed in the background.", true],
  ['index', 'background', "I wouldn't say that the cache is refreshed in the background.", false],
  ['index', 'only-primary', 'The query plan shows that an index speeds up only the primary key.', true],
  ['index', 'only-primary', 'The flag tells you that an index speeds up only the primary key.', true],
  ['index', 'only-primary', 'The primary flag says that an index speeds up only the primary key.', true],
  ['index', 'only-primary', 'Slow tests suggest that an index speeds up only the primary key.', true],
  ['index', 'only-primary', 'The docs say that an index speeds up only the primary key.', false],
  ['index', 'only-primary', 'A tutorial shows that an index speeds up only the primary key.', false],
  ['index', 'only-primary', 'The auditor says that an index speeds up only the primary key.', false],
  ['index', 'only-primary', 'Intuition suggests that an index speeds up only the primary key.', false],
  ['index', 'only-primary', 'Does an index speed up only the primary key, no.', false],
  ['index', 'background', 'The cache is refreshed in the background.', true],
  ['index', 'background', 'Refreshing the cache in the background, never.', false],
  ['index', 'background', 'The cache is refreshed in the background, eh no, on each write.', false],
  ['index', 'background', 'The cache is refreshed in the background, well no, on each write.', false],
  ['index', 'background', 'The cache is refreshed in the background, yeah right.', false],
  ['index', 'background', 'The cache is refreshed in the background, in my dreams.', false],
  ['index', 'background', 'We refreshed the cache in the background because a guy swore that it scales.', false],
  ['index', 'background', 'I refresh the cache in the background because the team says that it scales.', true],
  ['index', 'background', 'Post requests tell it what to do, the cache is refreshed in the background.', true],
  ['index', 'background', 'A blog post says that the cache is refreshed in the background.', false],
  ['index', 'background', 'Some say the cache is refreshed in the background.', false],
  ['index', 'background', 'Most developers say the cache is refreshed in the background.', false],
  ['index', 'background', 'The cache is refreshed in the background, well no lock is taken.', true],
  ['index', 'background', 'The cache was refreshed in the background because they exceeded the limit.', true],
  ['index', 'background', 'At low load the cache is refreshed in the background, never.', false],
  ['claims', 'rights', "The account shouldn't have more rights than necessary.", true],
  ['claims', 'rights', "The account shouldn't have any rights.", false],
  ['units', 'main-only', 'My script had systemctl stop kill only the main process. That is wasted time, it gets them all.', false],
  ['units', 'main-only', 'Systemctl stop kills only the main process. That is expensive.', true],
  ['units', 'main-only', 'Systemctl stop kills only the main process, but that stands for nothing.', false],
  ['units', 'main-only', 'That systemctl stop kills only the main process is a rumour.', false],
  ['units', 'main-only', 'If it hangs systemctl stop kills only the main process, so no harm is done.', true],
  ['units', 'main-only', 'If systemctl stop kills only the main process, so is the rest in danger.', false],
  ['claims', 'no-bugs', 'A passing test suite never guarantees that there are no bugs.', false],
  ['claims', 'no-bugs', "The fact that the tests pass doesn't tell you that there are no bugs.", false],
  ['index', 'background', "It's a myth that reads are slow, the cache is refreshed in the background.", true],
  ['index', 'faster-reads', "It's a myth that it only costs space, an index makes reads faster.", true],
  ['index', 'background', "It's a myth that if it is idle, the cache is refreshed in the background.", false],
  ['index', 'faster-reads', "It is not because it's new: an index makes reads faster.", true],
  ['index', 'background', 'The cache is not yet refreshed in the background.', false],
  ['index', 'background', "The database doesn't really put the cache in the background when it is refreshed.", false],
  ['index', 'background', 'The cache is refreshed in the background: not so.', false],
  ['index', 'background', 'The cache is refreshed in the background, but no.', false],
  ['index', 'background', 'Whatever the slide about it says, the cache is refreshed in the background.', true],
  ['index', 'background', 'It waits, whatever the slide about the cache being refreshed in the background says.', false],
  ['index', 'background', 'Whatever you write, the cache is refreshed in the background.', true],
  ['index', 'background', 'The comment in the code says the cache is refreshed in the background, but it is outdated.', false],
  ['index', 'background', 'The runbook says the cache is refreshed in the background. The runbook lies.', false],
  ['index', 'background', 'Contrary to what that blog says, the cache is refreshed in the background.', true],
  ['index', 'background', 'Forget what the blog told you, the cache is refreshed in the background.', true],
  ['index', 'background', 'I used to doubt it, now I know that the cache is refreshed in the background.', true],
  ['index', 'background', 'I am convinced that the cache is refreshed in the background.', true],
  ['index', 'background', 'My lead told me the cache is refreshed in the background and he is right.', true],
  ['index', 'background', 'My lead told me the cache is refreshed in the background and I never agreed.', false],
  ['index', 'background', 'One student wrote that the cache is refreshed in the background.', false],
  ['index', 'background', "It's not so that the cache is refreshed in the background, that's a common mistake.", false],
  ['index', 'background', 'That the cache is refreshed in the background is simply untrue.', false],
  ['index', 'background', 'It only seems as though the cache is refreshed in the background.', false],
  ['index', 'background', 'The cache is refreshed in the background, but I am a bit rusty, sorry.', true],
  ['index', 'background', 'The cache is refreshed in the background, sorry, on each write.', false],
  ['index', 'faster-reads', 'An index makes reads faster, right?', true],
  ['index', 'faster-reads', 'Does an index make reads faster?', false],
  ['index', 'faster-reads', 'Does an index make reads faster, right?', false],
  ['index', 'faster-reads', "It's not true that it only costs space, indexes make reads faster.", true],
  ['index', 'faster-reads', 'You can think of it as a book: an index makes reads faster.', true],
  ['index', 'faster-reads', 'At first glance an index makes reads faster.', true],
  ['index', 'background', 'Many think the cache is refreshed in the background, but the opposite is true.', false],
  ['index', 'background', 'Many think it is true that the cache is refreshed in the background.', false],
  ['index', 'background', 'Whether you like it or not, the cache is refreshed in the background.', true],
  ['index', 'background', 'The cache is refreshed in the background, but no more.', true],
])('of %s, %s is said in "%s": %s', (id, item, answer, isSaid) => {
  const { concepts, redFlags } = gradeAnswer(answer, ready.question(id)!)
  const state = [...concepts, ...redFlags].find((each) => each.id === item)?.state
  expect(state === 'stated' || state === 'asserted').toBe(isSaid)
})

it.each([
  ['The unit might run again if the disk fails.', 'hypothetical'],
  ['The unit might run again if the disk dies before it started.', 'hypothetical'],
  ['The unit would run again if the disk is replaced.', 'hypothetical'],
  ['The unit would run again if the disk was replaced.', 'counterfactual'],
  ['The unit would run again if that happened.', 'counterfactual'],
  ['If that was removed, the unit would run again.', 'counterfactual'],
  ['Maybe the unit runs again if the disk fails.', 'hypothetical'],
  ["I'm not sure if the disk fails.", 'question'],
  ['No idea if the disk fails.', 'question'],
  ['I wonder if the disk fails.', 'question'],
  ['If that was removed, the unit would run again, since the log keeps it.', 'asserted'],
])('the last clause of "%s" is %s', (text, status) => {
  expect(analyse(text, ready.question('index')!.vocabulary).clauses.at(-1)?.status).toBe(status)
})

it.each([
  ['It is ordered per partition, not per topic.', true],
  ['It is ordered per partition, not always.', false],
  ['It is not per topic.', false],
])('"%s" says "only": %s', (text, isSaid) => {
  const { clauses, marks } = analyse(text, ready.question('index')!.vocabulary)
  expect(marks.some(({ key, clause }) => key === 'w:onli' && clause === clauses[0])).toBe(isSaid)
})

describe('a clause', () => {
  const { vocabulary } = ready.question('index')!
  const cut = (text: string): string => {
    const { tokens, clauses } = analyse(text, vocabulary)
    return clauses
      .map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ text: word }) => word)
          .join(' '),
      )
      .join(' | ')
  }
  it.each([
    'units are launched at once',
    'the unit runs once more',
    'if it fails just now | the unit stops',
    'if you want it now | just call it',
    'the order is set | once the unit runs',
    'each job runs exactly once anyway',
    'at least once means it may run again',
    'each job runs just once thanks to the log',
    'it runs only | once the unit is up',
    'delivered exactly - once anyway',
    'it depends on when you commit',
    'a type two error is when you keep it',
    'it is kept | as long as it is used',
    'it takes twice as long as the scan',
    'it is used in case of a crash',
    'it depends on the day | when you commit',
    'do not stop just because it is small',
    'it sets in which order units start',
    'the log | which it keeps',
    'if b comes up before a it fails',
    'if b is down | the unit fails',
    'if it is down | then it fails',
    'if a disk fails | it sends a mail',
    'if you restart it always',
    'it stops | because it is full',
    'if it is down | there is a mail',
  ])('is not cut inside a phrase: %s', (text) => {
    expect(cut(text.replaceAll(' |', '').replace(' - ', '-'))).toBe(text)
  })
})
