import { UserManager } from 'oidc-client-ts';
import { settings } from './settings';

/** The OpenID Connect code flow with PKCE, for any provider. */
async function manager(): Promise<UserManager> {
  const { authority, clientId, scope, resource } = await settings();
  if (authority === null) throw new Error('No OpenID provider is set.');
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/sign-in/callback`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope,
    ...(resource === null ? {} : { resource }),
    automaticSilentRenew: false,
  });
}

/** Leaves for the provider; it leads back to where somebody wanted to go. */
export async function signInAtProvider(to: string): Promise<void> {
  await (await manager()).signinRedirect({ state: to });
}

/** Ends what `signInAtProvider` began: the access token, and where to go on. */
export async function finishSignIn(): Promise<{ token: string; to: string }> {
  const user = await (await manager()).signinRedirectCallback();
  return { token: user.access_token, to: typeof user.state === 'string' ? user.state : '/' };
}

/** Ends the session at the provider as well. */
export async function signOutAtProvider(): Promise<void> {
  await (await manager()).signoutRedirect();
}
