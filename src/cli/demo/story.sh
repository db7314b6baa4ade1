# A helper: the value of a field of a JSON answer
field() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p"; }

# Where everything is (RFC 8414)
curl -sS @url@/.well-known/oauth-authorization-server; echo

# A developer signs in and registers an app
DEVELOPER=$(curl -sS @url@/session -H 'Content-Type: application/json' -d '@developer@' | field token)
APP=$(curl -sS @url@/oauth/apps -H "Authorization: Bearer $DEVELOPER" -H 'X-Organization: @owner@' -d "name=Shell story $(date +%s)-$$" -d redirect_uris=@redirect_uri@ -d allowed_actor_modes=app -d declared_scopes=posts:read -d declared_scopes=posts:write); printf '%s\n' "$APP"
CLIENT_ID=$(printf '%s' "$APP" | field client_id); CLIENT_SECRET=$(printf '%s' "$APP" | field client_secret)

# An admin of another organization signs in and asks what the app would get
ADMIN=$(curl -sS @url@/session -H 'Content-Type: application/json' -d '@admin@' | field token)
curl -sS -G @url@/oauth/authorize -H "Authorization: Bearer $ADMIN" -H 'X-Organization: @customer@' -d "client_id=$CLIENT_ID" -d redirect_uri=@redirect_uri@ -d scope=posts:read -d actor=app; echo

# The admin agrees; the answer leads back to the app, with a code
BACK=$(curl -sS @url@/oauth/authorize/consent -H "Authorization: Bearer $ADMIN" -H 'X-Organization: @customer@' -d "client_id=$CLIENT_ID" -d redirect_uri=@redirect_uri@ -d scope=posts:read -d actor=app -d target_organization_id=@customer_id@ -d state=seen-it -d code_challenge=@challenge@ -d code_challenge_method=S256 | field redirect_to); echo "$BACK"
CODE=$(echo "$BACK" | sed 's/.*[?&]code=\([^&]*\).*/\1/')

# The app's server exchanges the code for tokens
PAIR=$(curl -sS @url@/oauth/token -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=authorization_code -d "code=$CODE" -d redirect_uri=@redirect_uri@ -d code_verifier=@verifier@); printf '%s\n' "$PAIR"
OLD=$(printf '%s' "$PAIR" | field access_token); REFRESH=$(printf '%s' "$PAIR" | field refresh_token)

# The app calls the API
curl -sS @url@/api/v3/session_info -H "Authorization: Bearer $OLD"; echo
curl -sS '@url@/api/v3/feature_requests?sort=top' -H "Authorization: Bearer $OLD"; echo

# What it was not granted it cannot do: 403
curl -sS -w ' %{http_code}\n' @url@/api/v3/feature_requests -H "Authorization: Bearer $OLD" -H 'Content-Type: application/json' -d '{"title":"Louder","bucket_id":1}'

# The app asks what its token is good for (RFC 7662)
curl -sS @url@/oauth/introspect -u "$CLIENT_ID:$CLIENT_SECRET" -d "token=$OLD"; echo

# The app refreshes: a new pair, and the old access token is dead: 401
PAIR=$(curl -sS @url@/oauth/token -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=refresh_token -d "refresh_token=$REFRESH"); printf '%s\n' "$PAIR"
ACCESS=$(printf '%s' "$PAIR" | field access_token)
curl -sS -w ' %{http_code}\n' @url@/api/v3/session_info -H "Authorization: Bearer $OLD"

# The app disconnects (RFC 7009); the new token is dead too: 401
curl -sS -w ' %{http_code}\n' @url@/oauth/revoke -u "$CLIENT_ID:$CLIENT_SECRET" -d "token=$ACCESS"
curl -sS -w ' %{http_code}\n' @url@/api/v3/session_info -H "Authorization: Bearer $ACCESS"

# The admin looks at the organization's connections, ended ones included
curl -sS @url@/oauth/installs -H "Authorization: Bearer $ADMIN" -H 'X-Organization: @customer@'; echo

# Without an app: an organization's own API key
curl -sS @url@/api/v3/buckets -H 'API-KEY: @api_key@'; echo
