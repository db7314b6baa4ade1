// Exchanges the code for tokens, and prints the answer.
const answer = await fetch({{ facts.token_url.quoted() }}, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "authorization_code",
    code: process.env.CODE,
    redirect_uri: {{ facts.redirect_uri.quoted() }},
    {%- if facts.with_pkce %}
    code_verifier: process.env.CODE_VERIFIER,
    {%- endif %}
    client_id: {{ facts.client_id.quoted() }},
    {%- if facts.keeps_secret %}
    client_secret: process.env.CLIENT_SECRET,
    {%- endif %}
  }),
  signal: AbortSignal.timeout(10_000),
});
const text = await answer.text();
if (!answer.ok) {
  console.error(`${answer.status}: ${text}`);
  process.exit(1);
}
console.log(text);
