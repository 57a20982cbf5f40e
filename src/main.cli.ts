#!/usr/bin/env node
import * as nodeModule from 'node:module'
import type { Door } from './cli/door.ts'
import { runCli } from './cli/run-cli.ts'
import { acceptClosedPipes, processTerminal } from './cli/terminal.ts'
import { engineVersion } from './engine/version.ts'
import { outputs } from './generated/outputs.ts'

// Node 22.1 and later keep compiled code between runs.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
  nodeModule.enableCompileCache()

const door: Door = {
  terminal: processTerminal(),
  version: engineVersion,
  outputs,
  context: async () => (await import('./main.analysis.ts')).analysis,
  startService: async (options) => (await import('./main.node.ts')).startService(options),
}

acceptClosedPipes()
process.exitCode = await runCli(door, process.argv.slice(2))
