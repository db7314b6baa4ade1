// simple-oauth2 with an app's credentials in the header or in the body, as a form or as JSON.

import { AuthorizationCode } from 'simple-oauth2';

import { askToOpen, refusal, tell } from './conversation.mjs';

await tell(async (settings) => {
    const client = new AuthorizationCode({
        client: { id: settings.client_id, secret: settings.client_secret },
        auth: { tokenHost: settings.server },
        options: { authorizationMethod: settings.credentials, bodyFormat: settings.body },
    });
    const { redirect_uri, scopes: scope } = settings;
    const { callback } = await askToOpen(client.authorizeURL({ redirect_uri, scope, state: 'this very session' }));
    const back = new URL(callback).searchParams;

    const first = await client.getToken({ code: back.get('code'), redirect_uri });
    const second = await first.refresh();
    const learned = { state: back.get('state'), first, second };
    if (settings.spends_twice) {
        const spent = await refusal(() => first.refresh());
        return { ...learned, spent, afterwards: await refusal(() => second.refresh()) };
    }
    const third = await second.refresh({ scope });
    await third.revokeAll();
    return { ...learned, third, afterwards: await refusal(() => third.refresh()) };
});
