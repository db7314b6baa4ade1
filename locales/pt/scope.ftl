# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = ler posts, o status deles e os quadros em que estão
scope-posts-write = criar, alterar, atribuir e excluir posts
scope-comments-read = ler comentários
scope-comments-write = escrever, alterar e excluir comentários
scope-votes-read = ver quem votou em quê
scope-votes-write = adicionar e remover votos, inclusive em nome de outras pessoas
scope-changelog-read = ler entradas do changelog, incluindo rascunhos
scope-changelog-write = escrever, alterar e publicar entradas do changelog
scope-roadmap-read = ler o roadmap
scope-articles-read = ler os artigos da base de conhecimento
scope-articles-write = escrever e alterar os artigos da base de conhecimento
scope-collections-read = ler as coleções da base de conhecimento
scope-tags-read = ler tags
scope-tags-write = criar, alterar e excluir tags
scope-customers-read = ler nomes, endereços de e-mail e dados dos seus clientes
scope-customers-read-sensitive = São dados pessoais de pessoas que nunca tiveram contato com este app.
scope-customers-write = adicionar, alterar, importar e excluir clientes
scope-customers-write-sensitive = Registros de clientes excluídos ou sobrescritos não podem ser recuperados.
scope-member-read = ver quem está na sua equipe, com nomes, endereços de e-mail e funções
scope-member-write = convidar, alterar e remover membros da sua equipe
scope-member-write-sensitive = Quem o app convidar poderá ver o que sua equipe vê.
scope-webhooks-manage = ser avisado dos eventos na sua organização à medida que acontecem
scope-webhooks-manage-sensitive = O conteúdo dos eventos é enviado ao servidor do próprio app.
