// Exchanges the code for tokens, and prints the answer.
{%- if !facts.shows_code %}
const back = new URL(process.env.CALLBACK).searchParams;
if (!process.env.STATE || back.get("state") !== process.env.STATE) {
  console.error("state is not the one that was sent: somebody else began this");
  process.exit(1);
}
{%- if let Some(issuer) = facts.issuer %}
if (back.get("iss") !== {{ issuer.quoted() }}) {
  console.error("iss is not the server that was asked");
  process.exit(1);
}
{%- endif %}
{% endif %}
const answer = await fetch({{ facts.token_url.quoted() }}, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "authorization_code",
    code: {% if facts.shows_code %}process.env.CODE{% else %}back.get("code"){% endif %},
    redirect_uri: {{ facts.redirect_uri.quoted() }},
    code_verifier: process.env.CODE_VERIFIER,
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
