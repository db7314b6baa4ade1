// A small client of the feedback API, with the habits of the public one: an API key and a content type on every request,
// a header for private boards, no empty parameters, and every answer read as JSON, whatever the method.

import { refusal, tell } from './conversation.mjs';

class FeedbackError extends Error {
    constructor(status, body) {
        super(`${status}: ${body.message ?? JSON.stringify(body)}`);
    }
}

class Feedback {
    constructor({ server, api_key: apiKey }, ssoJwt) {
        this.base = `${server}/api/v3`;
        this.headers = { 'API-KEY': apiKey, 'Content-Type': 'application/json', 'ALLOW-PRIVATE': 'true' };
        if (ssoJwt) this.headers.Authorization = `Bearer ${ssoJwt}`;
    }

    async call(method, path, { query = {}, body } = {}) {
        const address = new URL(this.base + path);
        for (const [name, value] of Object.entries(query)) {
            if (value !== undefined && value !== null && value !== '') address.searchParams.set(name, value);
        }
        const answer = await fetch(address, { method, headers: this.headers, body: body && JSON.stringify(body) });
        const read = await answer.json();
        if (!answer.ok) throw new FeedbackError(answer.status, read);
        return read;
    }
}

await tell(async (settings) => {
    const plain = new Feedback(settings);
    const forPerson = new Feedback(settings, settings.sso_jwt);

    const { buckets } = await plain.call('GET', '/buckets');
    const body = { title: 'Dark mode', bucket_id: buckets[0].id, description: '<p>Please.</p>' };
    const written = await forPerson.call('POST', '/feature_requests', { body });
    const path = `/feature_requests/${written.id}`;
    const changed = await plain.call('PUT', path, { body: { title: 'A dark mode' } });
    const vote = await forPerson.call('POST', '/votes_on_behalf', { body: { feature_request_id: written.id } });
    const query = { page: 1, per_page: 30, sort: 'latest_created_at', approval_status: '', from_date: undefined };
    const list = await plain.call('GET', '/feature_requests', { query });
    const removed = await plain.call('DELETE', path);
    return {
        written: { id: written.id, title: written.title, status: written.status },
        changed: changed.title,
        submitter: written.submitter.email,
        voter: vote.user.email,
        listed: list.feature_requests.map((post) => [post.title, post.votes_count, post.bucket.name]),
        removed,
        afterwards: await refusal(() => plain.call('GET', path)),
    };
});
