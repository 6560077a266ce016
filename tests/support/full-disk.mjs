// Loaded into a build by --import: what it writes to a place that FULL_AT describes finds no room, as on a full disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const full = new RegExp(process.env.FULL_AT);

const noRoom = (name) =>
  Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' });

/** A file by its path, and what is put in another place by both: `/a -> /b`. */
const isFull = (name, args) =>
  full.test(name.startsWith('rename') ? `${args[0]} -> ${args[1]}` : String(args[0]));

for (const name of ['writeFile', 'rename']) {
  const real = fs.promises[name];
  fs.promises[name] = (...args) =>
    isFull(name, args) ? Promise.reject(noRoom(name)) : real(...args);
}
for (const name of ['writeFileSync', 'renameSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (isFull(name, args)) throw noRoom(name);
    return real(...args);
  };
}
syncBuiltinESMExports();
