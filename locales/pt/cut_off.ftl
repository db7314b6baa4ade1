# The page before everything of something ends at once.

cut-off-end = Encerrar conexões
cut-off-before = Somente o que foi conectado antes de
cut-off-before-hint = O início desse dia em UTC. Deixe em branco para encerrar tudo.
cut-off-count-again = Contar novamente
cut-off-count-none = Nenhuma conexão funciona agora, portanto nenhuma será encerrada.
cut-off-count = { $count ->
    [one] { $count } conexão será encerrada imediatamente.
   *[other] { $count } conexões serão encerradas imediatamente.
}
cut-off-later-stays = O que foi conectado desde esse dia continua funcionando.
cut-off-again = Para conectar algo de novo, alguém precisará aprovar novamente.
cut-off-for-good = Isso não pode ser desfeito.
cut-off-no-name = Digite o nome para continuar.
cut-off-wrong-name = Esse não é o nome.
cut-off-not-a-day = Isso não é uma data.
cut-off-in-future = Esse dia ainda não começou.
cut-off-other-day = Volte e escolha outro dia. Nada foi encerrado.
cut-off-does-not-fit = Os dados enviados não são válidos. Nada foi encerrado.

cut-off-all-of-app = Encerrar todas as conexões de { $app }?
cut-off-older-of-app = Encerrar as conexões mais antigas de { $app }?
cut-off-app-ends = A partir deste momento, { $app } não poderá mais ver nem alterar nada, em nenhuma organização.
cut-off-app-stays = O ID do cliente e o segredo são mantidos, e ele pode ser conectado de novo.

cut-off-all-of-organization = Encerrar todas as conexões com { $organization }?
cut-off-older-of-organization = Encerrar as conexões mais antigas com { $organization }?
cut-off-organization-ends = A partir deste momento, nenhum app poderá mais ver nem alterar nada em { $organization }.
cut-off-organization-stays = O que os apps criaram permanece, assim como as chaves de API da organização.

cut-off-all-of-oneself = Encerrar todas as conexões que agem como você?
cut-off-older-of-oneself = Encerrar as conexões mais antigas que agem como você?
cut-off-oneself-ends = Nenhum app agirá mais como você, em nenhuma organização. O que age como bot do próprio app permanece.
cut-off-oneself-out = Todas as suas sessões são encerradas, inclusive esta.

cut-off-all-of-person = Encerrar todas as conexões que agem como { $email }?
cut-off-older-of-person = Encerrar as conexões mais antigas que agem como { $email }?
cut-off-person-ends = Nenhum app agirá mais como essa pessoa, em nenhuma organização.
cut-off-person-out = Todas as sessões da pessoa são encerradas, e ela pode entrar de novo.

cut-off-all-of-server = Encerrar todas as conexões neste servidor?
cut-off-older-of-server = Encerrar as conexões mais antigas neste servidor?
cut-off-server-ends = A partir deste momento, nenhum app poderá ver nem alterar nada em nenhuma organização.
cut-off-server-stays = As chaves de API são mantidas, e as sessões das pessoas continuam abertas.
