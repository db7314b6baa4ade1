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
	client := http.Client{Timeout: 10 * time.Second}
	answer, err := client.PostForm({{ facts.token_url.quoted() }}, url.Values{
		"grant_type":    {"authorization_code"},
		"code":          {os.Getenv("CODE")},
		"redirect_uri":  { {{- facts.redirect_uri.quoted() -}} },
		{%- if facts.with_pkce %}
		"code_verifier": {os.Getenv("CODE_VERIFIER")},
		{%- endif %}
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
