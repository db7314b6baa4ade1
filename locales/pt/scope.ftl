# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = ler posts, o status deles e os quadros em que estão
scope-posts-write = criar, alterar, atribuir e excluir posts
scope-comments-read = ler comentários, incluindo os internos da sua equipe
scope-comments-write = escrever, alterar e excluir comentários
scope-votes-read = ver quem votou em quê
scope-votes-write = adicionar e remover votos, inclusive em nome de outras pessoas
scope-changelog-read = ler entradas do changelog, incluindo rascunhos
scope-changelog-write = escrever, alterar e publicar entradas do changelog
scope-roadmap-read = ler o roadmap
scope-articles-read = ler os artigos da base de conhecimento, incluindo rascunhos
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
scope-member-write-sensitive = O app pode nomear e remover admins, e quem ele convidar poderá ver o que sua equipe vê.
scope-webhooks-manage = ser avisado dos eventos na sua organização à medida que acontecem
scope-webhooks-manage-sensitive = O conteúdo dos eventos é enviado ao servidor do próprio app.

# config/mastodon.toml

scope-profile = ver seu nome, sua imagem e o endereço do seu perfil, e nada mais
scope-read = ver tudo o que sua conta pode ver
scope-read-accounts = ver contas, incluindo a sua
scope-read-blocks = ver quem você bloqueia
scope-read-bookmarks = ver suas publicações salvas
scope-read-collections = ver coleções de contas
scope-read-favourites = ver seus favoritos
scope-read-filters = ver seus filtros
scope-read-follows = ver quem você segue e quem segue você
scope-read-lists = ver suas listas
scope-read-mutes = ver quem você silencia
scope-read-notifications = ver suas notificações
scope-read-search = pesquisar em seu nome
scope-read-statuses = ver publicações, incluindo as destinadas a você
scope-write = fazer tudo o que sua conta pode fazer
scope-write-sensitive = O app pode publicar, alterar e excluir em seu nome.
scope-write-accounts = alterar seu perfil
scope-write-blocks = bloquear contas e domínios
scope-write-bookmarks = salvar publicações
scope-write-collections = criar e alterar coleções de contas
scope-write-conversations = silenciar e remover conversas
scope-write-favourites = favoritar publicações
scope-write-filters = criar e alterar filtros
scope-write-follows = seguir e deixar de seguir pessoas
scope-write-lists = criar e alterar listas
scope-write-media = enviar arquivos de mídia
scope-write-mutes = silenciar pessoas e conversas
scope-write-notifications = limpar suas notificações
scope-write-reports = denunciar pessoas
scope-write-statuses = publicar e excluir publicações
scope-follow = ver e alterar quem você segue, silencia e bloqueia
scope-push = enviar notificações a você
scope-admin-read = ver tudo o que quem opera este servidor vê
scope-admin-read-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-accounts = ver o que os moderadores veem das contas
scope-admin-read-accounts-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-canonical-email-blocks = ver os endereços de e-mail bloqueados
scope-admin-read-canonical-email-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-domain-allows = ver quais servidores são permitidos
scope-admin-read-domain-allows-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-domain-blocks = ver quais servidores são barrados
scope-admin-read-domain-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-email-domain-blocks = ver os provedores de e-mail bloqueados
scope-admin-read-email-domain-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-ip-blocks = ver os endereços IP bloqueados
scope-admin-read-ip-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-read-reports = ver denúncias
scope-admin-read-reports-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write = fazer tudo o que quem opera este servidor pode fazer
scope-admin-write-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-accounts = moderar contas
scope-admin-write-accounts-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-canonical-email-blocks = bloquear endereços de e-mail
scope-admin-write-canonical-email-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-domain-allows = permitir servidores
scope-admin-write-domain-allows-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-domain-blocks = barrar servidores
scope-admin-write-domain-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-email-domain-blocks = bloquear provedores de e-mail
scope-admin-write-email-domain-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-ip-blocks = bloquear endereços IP
scope-admin-write-ip-blocks-sensitive = Dá acesso ao que só quem opera este servidor vê.
scope-admin-write-reports = tratar denúncias
scope-admin-write-reports-sensitive = Dá acesso ao que só quem opera este servidor vê.

# config/fsckmsft.toml

scope-read-projects = ver projetos
scope-write-projects = criar projetos
scope-read-tasks = ver tarefas
scope-write-tasks = criar tarefas
scope-read-workflows = ver fluxos de trabalho
scope-write-workflows = criar fluxos de trabalho
scope-admin = fazer tudo o que a API pode fazer
scope-admin-sensitive = Libera todas as chamadas existentes e as que vierem.
