# The marketplace, and one app there.

market-empty = Todavía no hay ninguna aplicación publicada.
market-empty-what = Una aplicación aparece aquí cuando su propietario la publica. Quien desarrolla una encuentra esa opción en <a href="/developer/apps">Sus aplicaciones</a>, en la configuración de la aplicación.
market-lead = Aplicaciones que funcionan con <bdi>{ $product }</bdi>. Cada página indica lo que la aplicación podría ver y modificar antes de que le dé acceso.
market-install = Instalar
market-install-at-site = Empieza en <bdi>{ $host }</bdi>, el sitio de la propia aplicación, que le traerá de vuelta aquí para que la apruebe.
market-install-at-consent = No se conecta nada hasta que haya leído y aprobado lo que solicita.
market-install-at-app = La instalación empieza en la propia aplicación, que después le traerá aquí para que la apruebe.
market-connected = Dónde está conectada
market-as-bot = Su propio bot, que no está limitado por el rol de ninguna persona
market-as-person = La persona que la aprueba, con los límites del rol de esa persona
market-could-nothing = No podría ver ni modificar nada: no solicita ningún ámbito que siga existiendo.
market-optional = (opcional: puede omitirlo)
