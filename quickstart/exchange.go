// Exchanges the code for tokens, and prints the answer.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"time"
)

func main() {
{%- if !facts.shows_code %}
	callback, err := url.Parse(os.Getenv("CALLBACK"))
	if err != nil {
		log.Fatal(err)
	}
	back := callback.Query()
	if state := os.Getenv("STATE"); state == "" || back.Get("state") != state {
		log.Fatal("state is not the one that was sent: somebody else began this")
	}
{%- if let Some(issuer) = facts.issuer %}
	if back.Get("iss") != {{ issuer.quoted() }} {
		log.Fatal("iss is not the server that was asked")
	}
{%- endif %}
{% endif %}
	client := http.Client{Timeout: 10 * time.Second}
	answer, err := client.PostForm({{ facts.token_url.quoted() }}, url.Values{
		"grant_type":    {"authorization_code"},
		"code":          { {%- if facts.shows_code %}os.Getenv("CODE"){% else %}back.Get("code"){% endif -%} },
		"redirect_uri":  { {{- facts.redirect_uri.quoted() -}} },
		"code_verifier": {os.Getenv("CODE_VERIFIER")},
		"client_id":     { {{- facts.client_id.quoted() -}} },
		{%- if facts.keeps_secret %}
		"client_secret": {os.Getenv("CLIENT_SECRET")},
		{%- endif %}
	})
	if err != nil {
		log.Fatal(err)
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		log.Fatal(err)
	}
	if answer.StatusCode != http.StatusOK {
		log.Fatalf("%s: %s", answer.Status, body)
	}
	fmt.Println(string(body))
}
