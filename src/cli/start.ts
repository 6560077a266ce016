import { command as build } from './build.ts';
import type { Command } from './commands.ts';
import { command as serve } from './serve.ts';

/** `npm start`: builds the site and serves it. */
export const command: Command = async (options) => (await build(options)) || serve(options);
