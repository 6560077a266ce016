import { startServer } from './src/cli/serve.ts';
import { launchChromium } from './src/cli/bench/chromium.ts';
const server = await startServer('dist', 0); const b = await launchChromium([]);
const origin = `http://localhost:${(server.address() as any).port}`;
const [,, ...args] = process.argv; // path width scheme name full
for (const a of args){ const [p,w,scheme,name,full]=a.split(','); const ctx=await b.newContext({viewport:{width:+w!,height:+w!<500?800:900},colorScheme:scheme as any}); const page=await ctx.newPage(); await page.goto(origin+encodeURI(p!),{waitUntil:'networkidle'}); await page.reload({waitUntil:'networkidle'}); await page.screenshot({path:`/tmp/s4-${name}.png`,fullPage:!!full}); await ctx.close(); }
await b.close(); server.close(); process.exit(0);
