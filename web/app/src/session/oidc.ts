import { UserManager } from 'oidc-client-ts';
import { forgetLeft, hasLeft } from './kept';
import { settings } from './settings';

/** The OpenID Connect code flow with PKCE, for any provider. */
async function manager(): Promise<UserManager> {
  const { authority, clientId, scope, resource } = await settings();
  if (authority === null) throw new Error('No OpenID provider is set.');
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/sign-in/callback`,
    response_type: 'code',
    scope,
    ...(resource === null ? {} : { resource }),
    automaticSilentRenew: false,
  });
}

/** Leaves for the provider; it leads back to where somebody wanted to go. */
export async function signInAtProvider(to: string): Promise<void> {
  await (await manager()).signinRedirect({ state: to, ...(hasLeft() ? { prompt: 'login' } : {}) });
}

/** Ends what `signInAtProvider` began: the access token, and where to go on. Nothing of it stays but what the pages keep of a session. */
export async function finishSignIn(): Promise<{ token: string; to: string }> {
  const users = await manager();
  const user = await users.signinRedirectCallback();
  await users.removeUser();
  forgetLeft();
  return { token: user.access_token, to: typeof user.state === 'string' ? user.state : '/' };
}
