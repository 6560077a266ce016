import fc from 'fast-check';

/**
 * Property tests draw the same cases at each run: a gate that fails by chance stops a correction for nothing. To hunt
 * for what these cases miss, run them with another seed, `PROPERTY_SEED=7 npm test`; what it finds becomes a case.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261122);

fc.configureGlobal({ seed });
