# The marketplace, and one app there.

market-empty = Nenhum app está listado ainda.
market-empty-what = Um app aparece aqui quando o proprietário o lista. Quem desenvolve um app encontra essa opção em <a href="/developer/apps">Seus apps</a>, nas configurações do app.
market-lead = Apps que funcionam com <bdi>{ $product }</bdi>. Cada página diz o que o app poderá ver e alterar, antes de você dar acesso a ele.
market-install = Instalar
market-install-at-site = Começa em <bdi>{ $host }</bdi>, o site do próprio app, que traz você de volta para cá para aprovar.
market-install-at-consent = Nada é conectado antes que você leia o que ele pede e aprove.
market-install-at-app = A instalação começa no próprio app, que depois traz você para cá para aprovar.
market-connected = Onde está conectado
market-as-bot = Bot do próprio app, que não é limitado pela função de ninguém
market-as-person = A pessoa que o aprova, dentro dos limites da função dela
market-could-nothing = Nada: ele não pede nenhum escopo que ainda seja concedido.
market-optional = (opcional: você pode deixar de fora)
