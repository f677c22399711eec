import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.workerd.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: './src/runtime/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              bindings: {
                SECRET_KEY: 'test-secret-0123456789-0123456789-0123',
                ADMIN_TOKEN: 'test-admin-0123456789-0123456789-01234',
                DEMO_EMBED_KEY: 'demo.pk_test0123456789012345678901234',
              },
            },
          }),
        ],
        test: { name: 'workerd', include: ['test/**/*.workerd.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
})
