import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SCOPES } from '../../src/adapters/slack/install.ts'

const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/runtime/cli.ts', 'slack', 'manifest', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  })

describe('whetstone slack manifest', () => {
  it('fills in the address everywhere and nothing else', () => {
    const text = run('--url', 'https://drills.example.com/ignored?x=1')
    expect(text).not.toContain('your.address')
    const manifest = parse(text)
    expect(manifest.features.slash_commands[0].url).toBe('https://drills.example.com/slack/commands')
    expect(manifest.oauth_config.redirect_urls).toEqual(['https://drills.example.com/slack/oauth/callback'])
    expect(manifest.settings.event_subscriptions.request_url).toBe('https://drills.example.com/slack/events')
    expect(manifest.settings.interactivity.request_url).toBe('https://drills.example.com/slack/interactions')
  })
  it('asks for the scopes that installing asks for, and keeps to the limits of a manifest', () => {
    const manifest = parse(readFileSync('app-manifest.yaml', 'utf8'))
    expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES])
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140)
    expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(174)
    expect(manifest.features.slash_commands[0].description.length).toBeLessThanOrEqual(2000)
    expect(manifest.features.slash_commands[0].should_escape).toBe(true)
  })
  it('has tokens that last for a set-up with a bot token', () => {
    expect(parse(run('--url', 'https://a.b', '--bot-token')).settings.token_rotation_enabled).toBe(false)
  })
  it('refuses an address that Slack would refuse', () => {
    expect(() => run('--url', 'http://a.b')).toThrow('Cannot make the manifest')
  })
})
