# The organizations that an app is connected to, for its owner.

installs-title = Instalações
installs-none = <bdi>{ $app }</bdi> não está conectado a nenhuma organização.
installs-none-next = Quando alguém o aprovar, a organização aparecerá aqui com o estado da conexão. Para ver o que é pedido às pessoas, abra a prévia.
installs-what = Organizações a que <bdi>{ $app }</bdi> está ou esteve conectado. Você vê os nomes delas e a conexão, e nada mais.
installs-chart = Organizações conectadas, semana a semana
installs-organizations = Organizações
installs-search = Pesquisar organizações
installs-state = Estado
installs-all = Todas
installs-no-match = Nenhuma conexão corresponde. <a href="{ $href }/installs">Mostrar todas</a>
installs-organization = Organização

chart-summary = { $first } em { $first-day }, { $last } em { $last-day }, no máximo { $most }.
chart-caption = { $title }: { $summary }
chart-numbers = Os números
chart-day = Dia

# One of them.

install-last-token = Último token
install-not-yet = Ainda não
install-ended = Encerrada
install-ends = Termina
install-can = Pode
install-can-nothing = Nada: o que foi concedido não é mais um escopo do app.
install-pending = Aguarda um admin de lá
install-as-approver = A pessoa que o aprovou
install-requested = Aguarda aprovação
install-active = Ativa
install-scopes-pending = Pede mais acesso
install-suspended-there = Suspensa lá
install-suspended-by-you = Suspensa por você
install-revoked = Revogada
install-expired = Expirada
install-suspend = Suspender conexão
install-suspend-heading = Suspender { $app } em { $customer }?
install-suspend-tokens = Os tokens dele deixam de funcionar lá imediatamente.
install-suspend-nobody = Ninguém em <bdi>{ $customer }</bdi> poderá retomar a conexão, nem conectar <bdi>{ $app }</bdi> novamente, até que você a retome.
install-suspend-seen = <bdi>{ $customer }</bdi> verá que foi você. As outras conexões de <bdi>{ $app }</bdi> continuam.
install-resume = Retomar conexão
install-resume-heading = Retomar { $app } em { $customer }?
install-resume-tokens = Os tokens dele voltam a funcionar lá imediatamente.
install-resume-suspended-there = <bdi>{ $customer }</bdi> também suspendeu a conexão; ela só voltará a funcionar quando alguém de lá a retomar.
