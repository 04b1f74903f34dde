// An OpenID provider for the spec of the sign-in: node provider.mjs PORT PAGES. Whoever signs in is an enforcement officer of Guangzhou who sits at the window, too.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [port, pages] = process.argv.slice(2);
const packages = join(dirname(fileURLToPath(import.meta.url)), '../../../web/app/node_modules');
const { default: Provider } = await import(pathToFileURL(join(packages, 'oidc-provider/lib/index.js')).href);

const name = '黄执法';
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'regulatory-web',
      token_endpoint_auth_method: 'none',
      redirect_uris: [`${pages}/sign-in/callback`],
      post_logout_redirect_uris: [`${pages}/`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  pkce: { required: () => true },
  clientBasedCORS: (_, origin) => origin === pages,
  cookies: { keys: ['of-this-spec'] },
  claims: { openid: ['sub'], profile: ['name'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name }) }),
  extraTokenClaims: () => ({ name, roles: ['EnforcementOfficer', 'WindowClerk'], division: '440100', agency: '广州市交通运输综合行政执法局' }),
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({ scope: '', audience: 'regulatory', accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'RS256' } } }),
    },
  },
});
provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
