import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Who may import whom: rooms by their path under src, packages by their name. Whatever is not listed is refused. */
const TABLE: Record<string, readonly string[]> = {
  'core/grading': ['core/grading', 'stemmer'],
  'core/bank': ['core/bank', 'core/grading', 'zod', 'yaml'],
  'core/learning': ['core/learning', 'core/grading', 'core/bank', 'ts-fsrs'],
  training: ['training', 'core/grading', 'core/bank', 'core/learning', 'zod', 'papaparse'],
  'adapters/store': ['adapters/store', 'training', 'core/grading (types)', 'core/bank (types)', 'core/learning (types)', 'drizzle-orm'],
  'adapters/http': ['adapters/http', 'training', 'hono', 'zod', '@hono/zod-openapi'],
  'adapters/slack': ['adapters/slack', 'training', 'hono', 'zod', 'slack-web-api-client'],
  'adapters/deliver': ['adapters/deliver', 'training', 'zod'],
  'adapters/widget': ['adapters/widget', 'adapters/widget/widget.css', 'adapters/http/api.ts (types)', 'hono/client'],
  'adapters/team-page': ['adapters/team-page', 'adapters/http/api.ts (types)', 'hono/client', 'preact'],
}

/** Inside the grader the stages follow each other: none runs what comes after it. */
const STAGES = ['lexicon', 'reading', 'status', 'matching', 'deciding']

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

/** Every import in a source, of whatever kind; one whose target is computed has the target "?". */
function importsOf(source: string, file = 'source.ts'): Omit<Import, 'from'>[] {
  const found: Omit<Import, 'from'>[] = []
  const walk = (node: any): void => {
    if (typeof node !== 'object' || node === null) return
    for (const child of Object.values(node)) Array.isArray(child) ? child.forEach(walk) : walk(child)
    const isRequire = node.type === 'CallExpression' && node.callee.name === 'require'
    const isImport = /^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration|TSImportType|TSExternalModuleReference)$/
    if (!isRequire && !(isImport.test(node.type) && (node.source ?? node.expression))) return
    const kinds = [node.importKind ?? node.exportKind, ...(node.specifiers ?? []).map((each: any) => each.importKind ?? each.exportKind)]
    const isType =
      node.type === 'TSImportType' || kinds[0] === 'type' || (kinds.length > 1 && kinds.slice(1).every((kind) => kind === 'type'))
    found.push({ to: (node.source ?? node.expression ?? node.arguments[0])?.value ?? '?', isType })
  }
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`Cannot parse the source: ${errors[0]?.message}`)
  walk(program)
  return found
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(directory, entry.name)) : [join(directory, entry.name)],
  )
}

const files = filesUnder('src').filter((file) => /\.[cm]?tsx?$/.test(file))
const imports: Import[] = files.flatMap((file) =>
  importsOf(readFileSync(file, 'utf8'), file).map(({ to, isType }) => ({
    from: relative('src', file),
    to: to.startsWith('.') ? relative('src', join(dirname(file), to)) : to,
    isType,
  })),
)
const roomOf = (path: string): string => Object.keys(TABLE).find((room) => path.startsWith(`${room}/`)) ?? path.split('/')[0] ?? ''
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
const isOwn = (path: string): boolean => files.includes(join('src', path))

function isAllowed({ from, to, isType }: Import): boolean {
  const room = roomOf(from)
  if (room === 'runtime') return true
  const allowed = TABLE[room] ?? []
  const target = isOwn(to) ? roomOf(to) : packageOf(to)
  return (
    allowed.includes(target) ||
    allowed.includes(to) ||
    (isType && (allowed.includes(`${target} (types)`) || allowed.includes(`${to} (types)`)))
  )
}

describe('the import table', () => {
  it('sees every file and its imports', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(200)
    for (const room of Object.keys(TABLE))
      expect(
        files.some((file) => file.startsWith(`src/${room}/`)),
        room,
      ).toBe(true)
  })
  it('holds for every import, types and packages included', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })
  it.each([
    ["import { a } from 'x'", 'x', false],
    ["import 'x'", 'x', false],
    ["import type { A } from 'x'", 'x', true],
    ["import { type A, type B } from 'x'", 'x', true],
    ["import { type A, b } from 'x'", 'x', false],
    ["export * from 'x'", 'x', false],
    ["export type { A } from 'x'", 'x', true],
    ["type A = import('x').A", 'x', true],
    ["import a = require('x')", 'x', false],
    ["const a = require('x')", 'x', false],
    ["const a = async () => (await import('x')).a", 'x', false],
    ['const a = (name: string) => import(name)', '?', false],
  ])('sees %s', (source, to, isType) => {
    expect(importsOf(source)).toEqual([{ to, isType }])
  })
  it('refuses what is not listed', () => {
    expect(isAllowed({ from: 'core/grading/grade.ts', to: 'core/bank/topic.ts', isType: true })).toBe(false)
    expect(isAllowed({ from: 'adapters/http/api.ts', to: 'adapters/store/cell-store.ts', isType: false })).toBe(false)
    expect(isAllowed({ from: 'core/learning/flow.ts', to: 'lodash', isType: false })).toBe(false)
    expect(isAllowed({ from: 'adapters/store/cell-store.ts', to: 'core/grading/grade.ts', isType: false })).toBe(false)
    expect(isAllowed({ from: 'adapters/widget/session.ts', to: 'hono', isType: true })).toBe(false)
    expect(isAllowed({ from: 'core/bank/bank.ts', to: '?', isType: false })).toBe(false)
  })
  it('lets no stage of the grader run a later one', () => {
    const stageOf = (path: string): number => STAGES.indexOf(/^core\/grading\/(\w+)\//.exec(path)?.[1] ?? '')
    const within = imports.filter(({ from, to }) => stageOf(from) >= 0 && to.startsWith('core/grading/'))
    expect(new Set(within.map(({ from }) => stageOf(from))).size).toBe(STAGES.length)
    const backward = within.filter(({ from, to, isType }) => !isType && !(stageOf(to) >= 0 && stageOf(to) <= stageOf(from)))
    expect(backward.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })
  it('leaves no cycle of imports that run', () => {
    const edges = new Map<string, string[]>()
    for (const { from, to, isType } of imports) if (!isType && isOwn(to)) edges.set(from, [...(edges.get(from) ?? []), to])
    const done = new Set<string>()
    const walk = (file: string, trail: readonly string[]): string | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ')
      if (done.has(file)) return undefined
      for (const next of edges.get(file) ?? []) {
        const cycle = walk(next, [...trail, file])
        if (cycle !== undefined) return cycle
      }
      done.add(file)
      return undefined
    }
    expect([...edges.keys()].map((file) => walk(file, [])).filter((cycle) => cycle !== undefined)).toEqual([])
  })
  it('names each part of the API once: of two with one name only one is described', () => {
    const named = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.openapi\('(\w+)'\)/g)].map(([, name]) => name))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([])
  })
  it('keeps clocks, randomness and the environment out of the core', () => {
    const impure = /Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|process\.|performance\./
    expect(files.filter((file) => file.startsWith('src/core/') && impure.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
