import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readers } from '../check/readers.ts';

// The process that reads the files loads while this one does.
enableCompileCache(fileURLToPath(new URL('../../.cache/modules', import.meta.url)));
readers().start();
const { main } = await import('./check/main.ts');
process.exitCode = await main(process.argv.slice(2));
