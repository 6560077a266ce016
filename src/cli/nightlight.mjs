// The door of every command. Plain JavaScript, so that a machine whose Node is too old gets a sentence and no stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Nightlight needs Node 22.18 or newer; this is ${process.versions.node}. On Linux (x64), npm ci brings its own. ` +
      'Elsewhere, install the version that .nvmrc names.',
  );
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What Node made of sources is kept with all else that builds keep, also of the programs that commands start.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/nightlight/compiled';
(await import('node:module')).enableCompileCache();
const [command, ...options] = process.argv.slice(2);
const { run } = await import('./commands.ts');
process.exitCode = await run(command, options);
