import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'sqlite', driver: 'durable-sqlite', schema: './src/adapters/store/directory-schema.ts', out: './migrations/directory' })
