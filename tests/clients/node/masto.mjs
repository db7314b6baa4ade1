// masto.js: everything it sends is JSON. The authorization URL is its user's to build.

import { createOAuthAPIClient, createRestAPIClient } from 'masto';

import { askToOpen, refusal, tell } from './conversation.mjs';

await tell(async ({ server, scopes, redirect_uri: redirectUri }) => {
    const anybody = createRestAPIClient({ url: server });
    const app = await anybody.v1.apps.create({
        clientName: 'Mammoth',
        redirectUris: [redirectUri, 'urn:ietf:wg:oauth:2.0:oob'],
        scopes: scopes.join(' '),
        website: 'https://app.example',
    });

    const address = new URL('/oauth/authorize', server);
    address.search = new URLSearchParams({
        response_type: 'code',
        client_id: app.clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
    });
    const { code } = await askToOpen(address);

    const credentials = { clientId: app.clientId, clientSecret: app.clientSecret };
    const oauth = createOAuthAPIClient({ url: server });
    const grant = { grantType: 'authorization_code', code, redirectUri };
    const token = await oauth.token.create({ ...credentials, ...grant });
    const client = createRestAPIClient({ url: server, accessToken: token.accessToken });
    const account = await client.v1.accounts.verifyCredentials();
    const itself = await client.v1.apps.verifyCredentials();
    const instance = await anybody.v2.instance.fetch();

    // A second time is no mistake.
    await oauth.revoke({ ...credentials, token: token.accessToken });
    await oauth.revoke({ ...credentials, token: token.accessToken });
    return {
        app,
        token,
        account: { id: account.id, username: account.username },
        itself: itself.name,
        domain: instance.domain,
        afterwards: await refusal(() => client.v1.accounts.verifyCredentials()),
        again: await refusal(() => oauth.token.create({ ...credentials, ...grant })),
    };
});
