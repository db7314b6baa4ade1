// megalodon, as an app for several kinds of server uses it once it knows the kind.

import generator from 'megalodon';

import { askToOpen, refusal, tell } from './conversation.mjs';

await tell(async ({ server, scopes, redirect_uri: redirectUri }) => {
    const anybody = generator('mastodon', server);
    const app = await anybody.registerApp('Shark', {
        scopes,
        redirect_uris: redirectUri,
        website: 'https://app.example',
    });
    const { code } = await askToOpen(app.url);

    const token = await anybody.fetchAccessToken(app.client_id, app.client_secret, code, redirectUri);
    const client = generator('mastodon', server, token.access_token);
    const account = (await client.verifyAccountCredentials()).data;
    const itself = (await client.verifyAppCredentials()).data;
    const instance = (await client.getInstance()).data;
    const revoked = await client.revokeToken(app.client_id, app.client_secret, token.access_token);
    return {
        app,
        token,
        account: { id: account.id, username: account.username },
        itself: itself.name,
        uri: instance.uri,
        revoked: { status: revoked.status, data: revoked.data },
        afterwards: await refusal(() => client.verifyAccountCredentials()),
        again: await refusal(() => anybody.fetchAccessToken(app.client_id, app.client_secret, code, redirectUri)),
    };
});
