// Gets new tokens for the refresh token, and prints the answer.
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
		"grant_type":    {"refresh_token"},
		"refresh_token": {os.Getenv("REFRESH_TOKEN")},
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
	// The old refresh token is dead from here on: store the new one before you use it.
	fmt.Println(string(body))
}
