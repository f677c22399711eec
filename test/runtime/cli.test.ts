import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CLI } from './build-cli.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-cli-'))
afterAll(() => rmSync(directory, { recursive: true }))
const TOPIC = 'question-bank/kubernetes/service-types.yaml'
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}
const run = (args: string[], input = ''): { out: string; err: string; code: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { out: stdout, err: stderr, code: status }
}
const line = (id: string, question: string, answer: string, labels = {}): string => JSON.stringify({ id, question, answer, ...labels })

describe('whetstone grade', () => {
  const answers = [
    line('one', 'external-name', 'ExternalName proxies traffic.'),
    line('two', 'external-name', 'It isn’t a proxy, DNS just answers with a CNAME.'),
  ].join('\n')
  it('prints one JSON line an answer, in the order read, from a file and from standard input', () => {
    const fromFile = run(['grade', TOPIC, file('answers.jsonl', `${answers}\r\n\n`)])
    const [one, two] = fromFile.out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(one).toMatchObject({ id: 'one', verdict: 'red_flag', concepts: [], red_flags: ['external-name-proxies'] })
    expect(two).toMatchObject({ id: 'two', concepts: ['dns-alias'], red_flags: [] })
    expect(Object.keys(two)).toEqual(['id', 'verdict', 'score', 'concepts', 'red_flags', 'evidence'])
    expect(two.evidence['dns-alias'][0].text).toContain('CNAME')
    expect(run(['grade', TOPIC, '-'], answers).out).toBe(fromFile.out)
    expect(fromFile.code).toBe(0)
  })
  it('adds the score behind each decision when asked', () => {
    const { scores } = JSON.parse(run(['grade', TOPIC, '-', '--scores'], line('x', 'external-name', 'only a CNAME')).out)
    expect(scores.concepts['dns-alias']).toBeGreaterThan(0.5)
    expect(Object.keys(scores.red_flags)).toEqual(['external-name-proxies'])
  })
  it('goes on past bad lines, names them, and ends with 1', () => {
    const { out, err, code } = run(['grade', TOPIC, '-'], `{"id": \n${line('a', 'nope', 'x')}\n{"id": "b"}\n${answers}`)
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err).toContain('-:1:7 Cannot read the line: it is not JSON')
    expect(err).toContain('-:2 Cannot grade "a": the topic has no question "nope"')
    expect(err).toContain('-:3 Cannot read "question": it is missing — add question; Cannot read "answer": it is missing — add answer\n')
    expect(code).toBe(1)
  })
  it('says what is wrong with the files it is given', () => {
    expect(run(['grade', 'no.yaml', '-'])).toMatchObject({ err: 'Cannot read "no.yaml": there is no such file\n', code: 2 })
    expect(run(['why', 'kubernetes/services', 'x', 'y']).err).toContain('— did you mean "question-bank/kubernetes/services.yaml"?\n')
    expect(run(['grade', TOPIC, 'no.jsonl']).err).toBe('Cannot read "no.jsonl": there is no such file\n')
    expect(run(['grade', TOPIC, directory]).err).toBe(`Cannot read "${directory}": it is a directory\n`)
    expect(run(['grade', directory, '-'])).toMatchObject({ err: expect.stringContaining('it is a directory'), code: 2 })
    expect(run(['grade', file('bad.yaml', 'id: x\n'), '-']).err).toContain('Cannot read "title": it is missing')
  })
})

describe('whetstone grade on streams', () => {
  const text = line('x', 'external-name', 'Just a CNAME.')
  it('keeps a line separator within an answer, where it is text', () => {
    const { out } = run(['grade', TOPIC, '-'], line('x', 'external-name', 'A proxy?\u2028No, DNS answers with a CNAME.'))
    expect(JSON.parse(out)).toMatchObject({ id: 'x', concepts: ['dns-alias'] })
  })
  it('names the line that is not UTF-8 and goes on', () => {
    const bytes = Buffer.concat([Buffer.from(`${text.slice(0, -2)}`), Buffer.from([0xff]), Buffer.from(`"}\n${text}\n`)])
    const path = join(directory, 'latin.jsonl')
    writeFileSync(path, bytes)
    const { out, err, code } = run(['grade', TOPIC, path])
    expect(err).toBe(`${path}:1 Cannot read the line: it is not UTF-8\n`)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })
  it('answers each line as it comes, before the input ends', async () => {
    const child = spawn(process.execPath, [CLI, 'grade', TOPIC, '-'])
    child.stdin.write(`${text}\n`)
    const [first] = await once(child.stdout, 'data')
    expect(JSON.parse(String(first)).id).toBe('x')
    child.stdin.end()
    await once(child, 'close')
  })
  it('reads lines that run over several chunks', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `é${index}`)
    const long = file('long.jsonl', ids.map((id) => line(id, 'external-name', `Just a CNAME. ${'ü'.repeat(200)}`)).join('\n'))
    const { out, err } = run(['grade', TOPIC, long])
    expect(err).toBe('')
    expect(
      out
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual(ids)
  })
  it('stops quietly when nobody reads on', () => {
    const many = file('many.jsonl', `${text}\n`.repeat(20_000))
    const command = `${process.execPath} ${CLI} grade ${TOPIC} ${many} | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0'])
    expect(stderr).toBe('')
  })
})

describe('whetstone', () => {
  it.each([
    ['lint', 'bank lint'],
    ['templates', 'team templates'],
    ['grades', 'grade'],
  ])('names for %s the command that was meant', (wished, meant) => {
    expect(run([wished, 'question-bank'])).toEqual({
      out: '',
      err: `Cannot run "${wished}": there is no such command — did you mean "${meant}"?\n`,
      code: 2,
    })
  })
  it('points at the help where nothing is like it', () => {
    expect(run(['constantinople']).err).toBe('Cannot run "constantinople": there is no such command — see --help\n')
  })
})

describe('whetstone eval', () => {
  it('explains its columns, and leaves none out', () => {
    const { out } = run(['eval', '--help'])
    for (const column of ['n', 'P', 'R', 'F1', 'kappa', 'exact', 'accused all', 'accused deny'])
      expect(out).toMatch(new RegExp(`\\n {2}${column}  `))
    expect(out).toContain('denied-red-flag')
  })
  const labelled = file(
    'labelled.jsonl',
    [
      line('1', 'external-name', 'just a CNAME', { concepts: ['dns-alias'], red_flags: [], tags: ['terse'] }),
      line('2', 'external-name', 'no idea', { concepts: ['outside-resource'], red_flags: [], tags: [] }),
    ].join('\n'),
  )
  it('prints figures for all, by tag and by question, and the misses', () => {
    const { out, code } = run(['eval', TOPIC, labelled, '--by-tag', '--by-question', '--misses'])
    expect(out).toMatch(/\nall +2 100\.0 +50\.0 +66\.7 /)
    expect(out).toMatch(/\nterse +1 100\.0 100\.0 /)
    expect(out).toMatch(/\nexternal-name +2 /)
    // No answer raises a red flag, and none should.
    expect(out).toMatch(/\nall .* +– +– +– +50\.0 +0\.0 +0\.0\n/)
    expect(out).toContain('missed: outside-resource')
    expect(code).toBe(0)
  })
  it('compares with an earlier run', () => {
    const report = JSON.parse(run(['eval', TOPIC, labelled, '--json']).out)
    report.rows[0].found.concepts = []
    const { out } = run(['eval', TOPIC, labelled, '--against', file('old.json', JSON.stringify(report))])
    expect(out).toContain('better 1 dns-alias: now found')
    expect(out).toContain('1 better, 0 worse on 2 answers; kappa 0.0 → 50.0')
    expect(run(['eval', TOPIC, labelled, '--against', 'no.json'])).toMatchObject({
      err: 'Cannot read "no.json": there is no such file\n',
      out: '',
      code: 2,
    })
    expect(run(['eval', TOPIC, labelled, '--against', labelled]).err).toContain('it is no output of eval --json')
  })
  it('compares only what both runs graded: an answer that was reworded is a new one', () => {
    const report = JSON.parse(run(['eval', TOPIC, labelled, '--json']).out)
    report.rows[0].answer = 'something else'
    report.rows[0].found.concepts = []
    const some = run(['eval', TOPIC, labelled, '--against', file('some.json', JSON.stringify(report))])
    expect(some.out).toContain('0 better, 0 worse on 1 answers; kappa 0.0 → 0.0\n1 answers are new, 1 are gone')
    report.rows[1].id = 'other'
    const none = file('none.json', JSON.stringify(report))
    expect(run(['eval', TOPIC, labelled, '--against', none])).toEqual({
      out: '',
      err: `Cannot compare with "${none}": it holds none of these answers\n`,
      code: 2,
    })
  })
  it('names a red flag that the question does not ask for: no grade could ever find it', () => {
    const other = file('other.jsonl', line('1', 'external-name', 'x', { concepts: [], red_flags: ['cluster-ip-external'] }))
    expect(run(['eval', TOPIC, other])).toMatchObject({
      err: `${other}:1:78 Cannot find the red flag "cluster-ip-external" of "external-name": it counts as missed; there are external-name-proxies\n`,
      code: 1,
    })
  })
  it('names labels and questions that the topic does not have, and ends with 1', () => {
    const stray = file(
      'stray.jsonl',
      [
        line('1', 'external-nam', 'x', { concepts: [], red_flags: [] }),
        line('2', 'external-name', 'x', { concepts: ['dns-alia'], red_flags: ['nope'] }),
        line('2', 'external-name', 'x', { concepts: [], red_flags: [] }),
      ].join('\n'),
    )
    const { out, err, code } = run(['eval', TOPIC, stray])
    expect(out).toMatch(/\nall +2 /)
    expect(err.trim().split('\n')).toEqual([
      `${stray}:1:22 Cannot grade "1": the topic has no question "external-nam" — did you mean "external-name"?`,
      `${stray}:2:63 Cannot find the concept "dns-alia" of "external-name": it counts as missed — did you mean "dns-alias"?`,
      `${stray}:2:88 Cannot find the red flag "nope" of "external-name": it counts as missed; there are external-name-proxies`,
      `${stray}:3 Cannot tell two answers apart: the id "2" stands twice`,
      `${stray} Cannot count 1 of 3 answers: they are left out of the figures`,
    ])
    expect(code).toBe(1)
  })
  it('names what is wrong with a line in own words, and how many answers are left out', () => {
    const sound = { concepts: [], red_flags: [] }
    const bad = file(
      'bad.jsonl',
      [
        '{"id":"1" "question":"external-name"}',
        '{"id":"2", "question":',
        '{"id":null, "question":"u n", "answer":nul}',
        line('3', 'external-name', 'x'),
        line('4', 'external-name', 'x', { ...sound, concepts: 'dns-alias' }),
        JSON.stringify({ id: true, question: 'external-name', answer: 'x', ...sound }),
        'null',
        JSON.stringify({ id: '8', question: 'external-name', anser: 'x', ...sound }),
        line('7', 'external-name', 'x', sound),
      ].join('\n'),
    )
    expect(run(['eval', TOPIC, bad]).err.trim().split('\n')).toEqual([
      `${bad}:1:11 Cannot read the line: it is not JSON`,
      `${bad}:2:23 Cannot read the line: it is not JSON`,
      `${bad}:3:43 Cannot read the line: it is not JSON`,
      `${bad}:4 Cannot read "concepts": it is missing — add concepts; Cannot read "red_flags": it is missing — add red_flags`,
      `${bad}:5 Cannot read "concepts": expected a list, found "dns-alias" — write a list, such as [one, two]`,
      `${bad}:6 Cannot read "id": found "true" — write text or a number`,
      `${bad}:7 Cannot read the line: it is empty — add id, question and answer`,
      `${bad}:8 Cannot read "answer": it is missing — did you mean it by "anser"?`,
      `${bad} Cannot count 8 of 9 answers: they are left out of the figures`,
    ])
  })
  it('warns of what is read as it stands and hardly meant', () => {
    const slips = file(
      'slips.jsonl',
      line('1', 'external-name', ' ', { concepts: ['dns-alias', 'dns-alias'], red_flags: [], tag: ['terse'], note: 'own' }),
    )
    expect(run(['eval', TOPIC, slips])).toMatchObject({
      err: [
        `${slips}:1 warning: Cannot find an answer: it is empty`,
        `${slips}:1 warning: Cannot read the key "tag": it is not known — did you mean "tags"?`,
        `${slips}:1 warning: Cannot count "dns-alias" more than once: it stands twice — remove one\n`,
      ].join('\n'),
      code: 0,
    })
  })
  it('refuses a file without labelled answers', () => {
    expect(run(['eval', TOPIC, file('empty.jsonl', '\n')])).toMatchObject({ out: '', code: 2 })
  })
})

describe('whetstone why', () => {
  it('explains every status that a finding or a clause can have', () => {
    const { out } = run(['why', '--help'])
    const clauses = ['hedged', 'hypothetical', 'counterfactual', 'question', 'attributed', 'list', 'echo']
    for (const word of ['stated', 'uncertain', 'contradicted', 'asserted', 'denied', 'absent', ...clauses]) expect(out).toContain(word)
  })
  const why = (answer: string, env = {}): string =>
    spawnSync(process.execPath, [CLI, 'why', TOPIC, 'external-name', answer], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: undefined, ...env },
    }).stdout
  it('shows clauses, subjects, and what matched, with signs where there are no colours', () => {
    const out = why('It is only a CNAME. It proxies traffic.')
    expect(out).toContain('It is only a [+CNAME+]  [asserted; about ExternalName]')
    expect(out).toContain('It [!proxies traffic!]  [asserted; about ExternalName]')
    expect(out).toMatch(/stated +dns-alias «CNAME» +0\.\d\d by /)
    expect(out).toMatch(/red_flag, score 0\.5 +\[\+counts\+\] \[!accuses!\] +counts from 0\.5/)
  })
  it('tells which words deny, doubt, report or ask, and what they govern', () => {
    expect(why("It doesn't proxy traffic.")).toContain(
      `It doesn't proxy traffic  [asserted; about ExternalName; "doesn't" denies "proxy traffic"]`,
    )
    expect(why('It hardly proxies anything.')).toContain('denies "proxies')
    expect(why('Maybe it proxies traffic.')).toContain('[hedged by "Maybe"; about ExternalName]')
    expect(why('Many think it proxies traffic.')).toContain('[attributed by "')
    expect(why('It proxies traffic? No.')).toContain('[asserted; about ExternalName; denied by "No"]')
    expect(why('Does it proxy traffic?')).toContain('[question; about ExternalName]')
  })
  it('tells what keeps the closest phrase from counting', () => {
    expect(why('Maybe ExternalName proxies traffic.')).toMatch(/absent +external-name-proxies .*a hedge, doubt or denial is left beside it/)
    expect(why('it proxies')).toMatch(/absent +external-name-proxies .*5\d % of it is said/)
    expect(why('ClusterIP is just a CNAME.')).toMatch(/dns-alias .*said of another subject/)
  })
  it('tells the bar, the word that hedges, and what became of each word of the closest phrase', () => {
    const hedged = why('Maybe ExternalName proxies traffic.')
    expect(hedged).toMatch(/absent +external-name-proxies +0\.\d\d < 0\.5 by .*denial is left beside it: "Maybe"/)
    expect(hedged).toMatch(/\n +said: (?:\S+, )*prox\S+/)
    const denied = why("ExternalName doesn't proxy traffic.")
    expect(denied).toMatch(/external-name-proxies .*all the words of a phrase are there, but denied/)
    expect(denied).toMatch(/not counted: (?:.*, )?\S+ \d+ % \((?:"proxy", )?denied by "doesn't"\)/)
    expect(denied).not.toMatch(/external-name-proxies .*hardly any of it is said/)
  })
  describe('of an item that is missed', () => {
    const claims = {
      deleted: 'a message disappears after it is acknowledged',
      ordered: 'messages of a topic are always in order',
      pushed: 'the broker pushes messages to the consumers',
    }
    const flags = Object.entries(claims).map(([id, claim]) => `  - { id: ${id}, claim: ${claim} }\n`)
    const question = `  - id: q\n    level: junior\n    prompt: And then?\n    concepts: [{ id: logs, statement: Logs rotate every night }]\n    red_flags: [${Object.keys(claims).join(', ')}]\n`
    const path = file('missed.yaml', `id: a/b\ntitle: Queues\nred_flags:\n${flags.join('')}questions:\n${question}`)
    const told = (answer: string): string => run(['why', path, 'q', answer]).out
    it('tells how much is said and what the missing words weigh, the heaviest first', () => {
      expect(told('The messages are in order.')).toMatch(
        /absent +deleted +0\.\d\d < 0\.5 by "a message .*, \d\d % of it is said\n +said: message .*; missing: disappears 29 %, acknowledged 29 %, after 17 %\n/,
      )
    })
    it('names the items that ask for the same words, and those that are as close', () => {
      const out = told('The message goes away once the consumers have it.')
      expect(out).toMatch(/absent +pushed .*\n.*\n +against it: said besides is deleted by the same words, /)
      expect(out).toContain('some that it rests on others ask for too: "message" (deleted, ordered)')
    })
    it('says so where nothing is found', () => {
      expect(told('No idea.')).toMatch(/absent +logs +nothing of any phrase is said\n/)
    })
  })
  it('tells of a denial that something else makes up for', () => {
    const concepts =
      '[{ id: inside, statement: ClusterIP is reachable from inside }, { id: stores, statement: The proxy does not store the response }]'
    const topic = `id: a/b\ntitle: Services\nquestions:\n  - id: q\n    level: junior\n    prompt: What does it do?\n    concepts: ${concepts}\n`
    const told = (answer: string): string => run(['why', file('cancelled.yaml', topic), 'q', answer]).out
    expect(told('ClusterIP is not reachable from outside')).toMatch(/stated +inside .*"not" is cancelled by "outside"/)
    expect(told("It's not true that ClusterIP isn't reachable from inside")).toMatch(/stated .*"It's not true" is cancelled by "isn't"/)
    expect(told("The proxy doesn't store responses")).toMatch(/stated +stores .*"doesn't" agrees with the phrase, which denies/)
  })
  it('marks in colour the whole of a contraction that denies, and what is denied', () => {
    const coloured = why("It isn't a proxy, only a CNAME.", { FORCE_COLOR: '1' }).replaceAll('\u001b[', '<')
    expect(coloured).toMatch(/It <33misn't[^<]*<39m <35mproxy<39m/)
    expect(coloured).toContain('<32m<4mCNAME<24m<39m')
  })
  it('takes an answer that begins with a dash, or comes on standard input with anything in it', () => {
    expect(why('- a CNAME\n- no proxy')).toContain('[+CNAME+]')
    const { out } = run(['why', TOPIC, 'external-name', '-'], 'just a CNAME \u001b[31m\r\u0007')
    expect(out).toContain('just a [+CNAME+]')
    for (const steering of ['\u001b', '\r', '\u0007']) expect(out).not.toContain(steering)
  })
  it('says when an answer is longer than what is read', () => {
    expect(why(`${'x '.repeat(2100)} just a CNAME`)).toContain('Only the first 4000 characters are read.')
    expect(why('just a CNAME')).not.toContain('Only the first')
  })
  it('names the question that was meant, or lists all', () => {
    expect(run(['why', TOPIC, 'external-nam', 'x']).err).toBe('Cannot find the question "external-nam" — did you mean "external-name"?\n')
    expect(run(['why', TOPIC, 'nope', 'x'])).toMatchObject({
      err: expect.stringContaining('there are service-types-overview, cluster-ip'),
      code: 2,
    })
  })
})
