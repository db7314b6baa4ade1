# What stands around every page.

frame-skip = Ir para o conteúdo
frame-your-account = Sua conta
frame-marketplace = Marketplace
frame-operator = Operador
frame-support = Ajuda
frame-more = Sobre este serviço
frame-languages = Idioma

# What the last form did.

done-password-changed = Sua senha foi alterada. Suas outras sessões foram encerradas.
done-access-revoked = O acesso do app foi revogado. Os tokens dele deixaram de funcionar imediatamente.
done-access-suspended = O acesso do app está suspenso. Nada dele funciona até que você o retome.
done-access-resumed = O acesso do app voltou a funcionar.
done-still-suspended = Sua suspensão foi retirada. O proprietário do app ainda o mantém suspenso.
done-scopes-accepted = Aceito. O app terá o que pediu na próxima renovação.
done-scopes-declined = Recusado. O app continua com o que tinha.
done-asked = Sua solicitação está com os admins. Quando eles aprovarem, volte ao app e conecte-o novamente.
done-request-approved = Aprovado. Quem pediu pode concluir a conexão no app.
done-request-declined = Recusado. Nada foi conectado.
done-request-withdrawn = Sua solicitação foi retirada.
done-app-created = O app foi criado. Ele é público, portanto não tem segredo.
done-app-saved = O app foi salvo.
done-app-suspended = O app está suspenso. Ninguém pode conectá-lo, e os tokens dele não funcionam.
done-app-unsuspended = O app pode ser usado novamente.
done-app-deleted = O app foi excluído. Tudo o que foi emitido para ele deixou de funcionar imediatamente.
done-role-changed = A função foi alterada. Ela vale a partir da próxima requisição.
done-member-removed = O membro foi removido. Tudo o que agia como ele aqui deixou de funcionar imediatamente.
done-invitation-revoked = O convite foi revogado. O link dele não funciona mais.
done-joined = Agora você faz parte da organização. Isto é o que você encontra aqui com a sua função.
done-api-key-revoked = A chave de API foi revogada. Ela é recusada a partir da próxima requisição.
done-settings-saved = As configurações foram salvas.
done-language-saved = O idioma foi salvo.
done-name-saved = Seu nome foi salvo.
done-session-ended = A sessão foi encerrada.
done-other-sessions-ended = Suas outras sessões foram encerradas.
done-secret-ended = O segredo antigo deixou de funcionar.
done-customer-suspended = A conexão está suspensa. Os tokens dela deixaram de funcionar imediatamente.
done-customer-resumed = A conexão foi retomada.
done-connections-cut-off = As conexões foram encerradas. Os tokens delas deixaram de funcionar imediatamente.
done-organization-suspended = A organização está suspensa. Nada age nela.
done-organization-unsuspended = A organização está de volta. O que estava conectado voltou a funcionar.
done-person-disabled = A conta foi desativada. As sessões e os tokens dela deixaram de funcionar imediatamente.
done-person-enabled = A conta foi reativada. A pessoa precisa entrar.
done-app-reviewed = O app foi marcado como revisado. As páginas de consentimento informam isso.
done-app-review-taken-back = O app não está mais marcado como revisado.
done-app-blocked = O app está bloqueado. O proprietário não pode desbloqueá-lo.
done-app-unblocked = O app voltou a ser o que era antes do bloqueio.
done-app-unlisted = O app saiu do marketplace.
done-webhook-disabled = O webhook está desativado. Os eventos aguardam até que você o ative.
done-webhook-enabled = O webhook está ativado. O que aguardava é enviado primeiro.
done-webhook-enabled-anew = O webhook está ativado. O que aguardava não será enviado.
done-webhook-saved = O webhook foi salvo.
done-webhook-deleted = O webhook foi excluído. Nada mais é enviado a ele.
done-delivery-replayed = O evento voltou para a fila e será enviado quando chegar a vez dele.
done-failed-replayed = O que não chegou voltou para a fila e será enviado quando chegar a vez.
