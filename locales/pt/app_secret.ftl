# The secrets of an app, for its owner.

secrets-title = Segredos
secrets-public = <bdi>{ $app }</bdi> é público, portanto não tem segredo.
secrets-public-why = Ele roda onde ninguém consegue guardar um segredo e, em vez disso, se comprova com PKCE.
secrets-none = Nenhum segredo de <bdi>{ $app }</bdi> funciona.
secrets-what = Com um segredo, <bdi>{ $app }</bdi> comprova quem é. Guardamos apenas impressões digitais, por isso nenhum segredo pode ser exibido de novo.
secrets-secret = Segredo
secrets-made = Criado
secrets-last-used = Último uso
secrets-works-until = Funciona até
secrets-actions = Ações
secrets-current = Atual
secrets-replaced = Substituído
secrets-until-replaced = Ser substituído
secrets-end-now = Encerrar agora
secrets-lagging = Ainda com um segredo antigo
secrets-lagging-what = { $count ->
    [one] Esta instalação foi renovada pela última vez com um segredo que já foi substituído. Ela deixa de funcionar junto com esse segredo.
   *[other] Estas { $count } instalações foram renovadas pela última vez com um segredo que já foi substituído. Elas deixam de funcionar junto com esse segredo.
}
secrets-secret-made = Segredo criado
secrets-last-refresh = Última renovação
secrets-leak = Outra pessoa tem um segredo?
secrets-leak-what = Encerra imediatamente todos os segredos, códigos e tokens do app e cria um novo segredo. Cada organização precisará aprovar o app novamente.
secrets-leaked = Este segredo vazou

# What is done to them.

secret-rotate = Rotacionar segredo
secret-rotate-heading = Rotacionar o segredo de <bdi>{ $app }</bdi>?
secret-rotate-shown = Um novo segredo é criado e exibido uma única vez.
secret-rotate-keeps = As conexões são mantidas. Seu app precisará do novo segredo na primeira renovação depois que o antigo terminar.
secret-rotate-ends-access = Todos os tokens de acesso são encerrados imediatamente. As conexões são mantidas: seu app recebe novos tokens na próxima renovação, com o novo segredo.
secret-rotate-ends-all = Todas as conexões são encerradas imediatamente, em definitivo. Cada organização precisará aprovar o app novamente.
secret-rotate-ends-another = O segredo substituído anteriormente deixa de funcionar imediatamente: no máximo dois funcionam.
secret-rotate-overlap = O segredo antigo ainda funciona por
secret-overlap-none = Tempo nenhum
secret-old-ends = O antigo deixa de funcionar imediatamente.
secret-old-works = O antigo ainda funciona por { $span }.
secret-end = Encerrar segredo
secret-end-heading = Encerrar agora o segredo antigo de { $app }?
secret-end-at-once = Ele funcionaria até { $at }. Agora deixa de funcionar imediatamente.
secret-end-users = O que ainda o usa não poderá conectar nem renovar até receber o novo.
secret-leak = Encerrar tudo e criar novo segredo
secret-leak-heading = Um segredo de { $app } vazou?
secret-leak-dead = Todos os segredos, códigos e tokens emitidos para ele perdem a validade a partir deste momento; assim, quem encontrou o segredo não tem nada.
secret-leak-new = Um novo segredo é criado e exibido uma única vez. Cada organização é avisada e precisará aprovar o app novamente.
secret-leak-instead = Se ninguém mais viu o segredo, prefira rotacioná-lo: assim as conexões são mantidas.

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> foi criado
secret-rotated = O segredo de <bdi>{ $app }</bdi> foi rotacionado
secret-leaked = Tudo de <bdi>{ $app }</bdi> foi encerrado, e há um novo segredo
secret-webhook = O webhook de <bdi>{ $app }</bdi> tem um segredo
secret-advice = Antes de sair desta página, copie o que está abaixo para onde seu app guarda os segredos.
secret-client-secret = Segredo do cliente
secret-webhook-secret = Segredo do webhook
secret-rotated-next = As conexões são mantidas; seu app precisará do novo na próxima renovação.
secret-leaked-next = Nenhum segredo, código ou token anterior funciona mais. Cada organização precisará aprovar o app novamente.
secret-webhook-next = Com ele, seu app verifica que os eventos vêm de <bdi>{ $product }</bdi>. Todo o resto está salvo.
