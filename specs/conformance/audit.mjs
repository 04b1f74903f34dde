// GraphQL over HTTP: runs graphql-http's server audits against a running endpoint.
//   node specs/conformance/audit.mjs http://localhost:5080/graphql
// Prints what is not as it should be and its score, "… N passed, N failed"; ends with 1 if anything that the specification demands (MUST)
// fails, if more than the given number of recommendations does (--allow N, default 0), or if there are fewer audits than there were.
import { auditServer } from 'graphql-http';

const [url, ...options] = process.argv.slice(2);
if (!url) {
  console.error('usage: node audit.mjs URL [--allow N]');
  process.exit(2);
}
const allowed = Number(options[options.indexOf('--allow') + 1] ?? 0) || 0;

const fewest = 61;
const results = await auditServer({ url });
for (const result of results.filter(({ status }) => status !== 'ok')) {
  console.log(`${result.id} ${result.status}: ${result.name}: ${result.reason}`);
}
const failed = results.filter(({ status }) => status !== 'ok');
const demanded = failed.filter(({ name }) => name.startsWith('MUST'));
console.log(`graphql-http audit: ${results.length - failed.length} of ${results.length}, ${demanded.length} demands failed: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(results.length < fewest || demanded.length > 0 || failed.length > allowed ? 1 : 0);
