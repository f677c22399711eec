import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'sqlite', driver: 'durable-sqlite', schema: ['./src/adapters/store/cell-schema.ts', './src/adapters/store/plan-schema.ts'], out: './migrations/cell' })
