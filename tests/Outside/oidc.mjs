// A real OpenID provider for the tests, as strict as ProConnect: node oidc.mjs CALLBACK SIGNED_OUT [USERINFO]. Prints its address.
// USERINFO: « signed » as ProConnect sends it, « json » without a signature, « none » as a token that says it needs none.
// The header X-Person of the browser says who signs in.
import http from 'node:http';
import Provider from 'oidc-provider';

const [callback, signedOut, userinfo = 'signed'] = process.argv.slice(2);
const people = {
  ines: { given_name: 'Inès', usual_name: 'Morel', email: 'ines.proconnect@example.fr', uid: '7', siret: '22930008201453', idp_id: 'fi' },
  nobody: { given_name: 'Sans', usual_name: 'Compte', email: 'personne@example.fr', uid: '8', siret: '22930008201453', idp_id: 'fi' },
};
const allowed = ['response_type', 'client_id', 'redirect_uri', 'scope', 'claims', 'state', 'nonce', 'prompt', 'idp_hint', 'login_hint'];
const scopes = ['given_name', 'usual_name', 'email', 'uid', 'siret', 'idp_id'];

const server = http.createServer();
await new Promise(ready => server.listen(0, 'localhost', ready));
const issuer = `http://localhost:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'jalons',
    client_secret: 'un-secret-pour-les-essais',
    redirect_uris: [callback],
    post_logout_redirect_uris: [signedOut],
    token_endpoint_auth_method: 'client_secret_post',
    ...(userinfo === 'json' ? {} : { userinfo_signed_response_alg: 'RS256' }),
  }],
  cookies: { keys: ['essais'] },
  pkce: { required: () => false },
  scopes: ['openid', ...scopes],
  claims: { openid: ['sub'], acr: null, ...Object.fromEntries(scopes.map(scope => [scope, [scope]])) },
  acrValues: ['eidas1'],
  features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true }, jwtUserinfo: { enabled: true }, rpInitiatedLogout: { enabled: true } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: async ctx => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope(['openid', ...scopes].join(' '));
    grant.addOIDCClaims(['acr']);
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  const foreign = ctx.path === '/auth' ? Object.keys(ctx.query).filter(name => !allowed.includes(name)) : [];
  if (foreign.length === 0) {
    await next();
    if (userinfo === 'none' && ctx.path === '/me') ctx.body = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${`${ctx.body}`.split('.')[1]}.`;
    return;
  }
  ctx.status = 400;
  ctx.body = `Y000400 ${foreign}`;
});

const answer = provider.callback();
server.on('request', (request, response) => request.url.startsWith('/interaction/')
  ? provider.interactionFinished(request, response, { login: { accountId: request.headers['x-person'], acr: 'eidas1' } })
  : answer(request, response));
console.log(issuer);
process.stdin.resume().on('end', () => process.exit());
