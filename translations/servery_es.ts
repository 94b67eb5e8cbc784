<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>queda %n plato</numerusform>
            <numerusform>quedan %n platos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Order %1 is on no kitchen screen.</source>
        <translation>El pedido %1 no está en ninguna pantalla de cocina.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 does not answer.</source>
        <translation>La pantalla de cocina de %1 no responde.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 was too slow and is cut off.</source>
        <translation>La pantalla de cocina de %1 iba demasiado lenta y se ha desconectado.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 has lost its connection.</source>
        <translation>La pantalla de cocina de %1 ha perdido la conexión.</translation>
    </message>
    <message>
        <source>It is paid. Tell the kitchen.</source>
        <translation>Está pagado. Avise a la cocina.</translation>
    </message>
    <message>
        <source>Since %1. What it shows may be out of date.</source>
        <translation>Desde las %1. Lo que muestra puede estar atrasado.</translation>
    </message>
    <message>
        <source>It is paid when it is collected. Tell the kitchen.</source>
        <translation>Se paga al recogerlo. Avise a la cocina.</translation>
    </message>
</context>
<context>
    <name>AllDayRail</name>
    <message>
        <source>All day</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>still to make</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>Nada que preparar</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall an order</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Just sent out</source>
        <translation>Recién salidos</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Sold out, %1</source>
        <translation>Agotado, %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>AllDayRow</name>
    <message>
        <source>has an allergy</source>
        <translation>tiene una alergia</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustáceos</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>huevos</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pescado</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>cacahuetes</translation>
    </message>
    <message>
        <source>soybeans</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>leche</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>frutos de cáscara</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>apio</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mostaza</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésamo</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfitos</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>altramuces</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>moluscos</translation>
    </message>
</context>
<context>
    <name>AllergyBand</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>El plato contiene %1</translation>
    </message>
</context>
<context>
    <name>AwaitedRow</name>
    <message>
        <source>It is for this one</source>
        <translation>Es para este</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Why? Needed.</source>
        <translation>¿Por qué? Obligatorio.</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>Less than due</source>
        <translation>Menos de lo debido</translation>
    </message>
    <message>
        <source>Take it and ask for the rest, or give it back.</source>
        <translation>Acéptelo y pida el resto, o devuélvalo.</translation>
    </message>
    <message>
        <source>More than due</source>
        <translation>Más de lo debido</translation>
    </message>
    <message>
        <source>Take it, and what is over goes back; or give all back.</source>
        <translation>Acéptelo y lo que sobra se devuelve; o devuélvalo todo.</translation>
    </message>
    <message>
        <source>Nobody's reference</source>
        <translation>Referencia de nadie</translation>
    </message>
    <message>
        <source>Find the order that waits for this sum, or set it aside.</source>
        <translation>Busque el pedido que espera esta suma, o apártela.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>It cannot pay here. Settle it with the bank, then set it aside.</source>
        <translation>No puede pagar aquí. Aclárelo con el banco y apártela.</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 correctas</translation>
    </message>
    <message>
        <source>%1 less than due</source>
        <translation>%1 menos de lo debido</translation>
    </message>
    <message>
        <source>%1 more than due</source>
        <translation>%1 más de lo debido</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 tarde</translation>
    </message>
    <message>
        <source>%1 paid twice</source>
        <translation>%1 pagadas dos veces</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidas</translation>
    </message>
    <message>
        <source>%1 in another currency</source>
        <translation>%1 en otra moneda</translation>
    </message>
    <message>
        <source>%1 outgoing</source>
        <translation>%1 salientes</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 ya conocidas</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>mesa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is too large for a statement: 8 MiB at most.</source>
        <translation>Este archivo es demasiado grande para un extracto: 8 MiB como máximo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Type the amount that the bank's statement says.</source>
        <translation>Escriba el importe del extracto del banco.</translation>
    </message>
    <message>
        <source>It is what was asked for, and counts as paid.</source>
        <translation>Es lo que se pidió, y cuenta como pagado.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and the rest is asked for, or gives it back.</source>
        <translation>El pedido sigue sin pagar. Un encargado lo acepta y se pide el resto, o lo devuelve.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and what is over goes back, or gives all of it back.</source>
        <translation>El pedido sigue sin pagar. Un encargado lo acepta y lo que sobra vuelve, o lo devuelve todo.</translation>
    </message>
    <message>
        <source>%1 It waits for you under Money to decide.</source>
        <translation>%1 Le espera en «Dinero por decidir».</translation>
    </message>
    <message>
        <source>%1 for %2 waits for a manager, under Money to decide.</source>
        <translation>%1 de %2 espera a un encargado, en «Dinero por decidir».</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>Retirado por el banco</translation>
    </message>
    <message>
        <source>The order was paid with it, and the money is gone. Settle it with the customer, then set it aside.</source>
        <translation>El pedido se pagó con ello y el dinero ya no está. Arréglelo con el cliente y luego apártelo.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 retirados</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Awaited transfers</source>
        <translation>Transferencias esperadas</translation>
    </message>
    <message>
        <source>Which order is it for?</source>
        <translation>¿Para qué pedido es?</translation>
    </message>
    <message>
        <source>The transfers cannot be read now.</source>
        <translation>Las transferencias no se pueden leer ahora.</translation>
    </message>
    <message>
        <source>No transfer is awaited.</source>
        <translation>No se espera ninguna transferencia.</translation>
    </message>
    <message>
        <source>The transfers are being read.</source>
        <translation>Se están leyendo las transferencias.</translation>
    </message>
    <message>
        <source>Needs you, %1</source>
        <translation>Le necesita, %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Close the statements</source>
        <translation>Cerrar los extractos</translation>
    </message>
    <message>
        <source>Take in a statement</source>
        <translation>Leer un extracto</translation>
    </message>
    <message>
        <source>To send back, %1</source>
        <translation>Por devolver, %1</translation>
    </message>
    <message>
        <source>Transfer it at the bank, then say so here.</source>
        <translation>Transfiéralo en el banco y dígalo aquí.</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Se devolvió</translation>
    </message>
    <message>
        <source>Nothing waits for you. What a statement has that fits nothing appears here.</source>
        <translation>Nada le espera. Lo que en un extracto no corresponde a nada aparece aquí.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Acordado con el cliente</translation>
    </message>
    <message>
        <source>Nobody is reached</source>
        <translation>No se localiza a nadie</translation>
    </message>
    <message>
        <source>Order is over</source>
        <translation>El pedido terminó</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Find its order</source>
        <translation>Buscar su pedido</translation>
    </message>
    <message>
        <source>Choose it in the list</source>
        <translation>Elija en la lista</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Not for an order</source>
        <translation>No es de un pedido</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Transferencia propia</translation>
    </message>
    <message>
        <source>Settled with the bank</source>
        <translation>Aclarado con el banco</translation>
    </message>
    <message>
        <source>Nothing is booked for it: it pays for no order yet.</source>
        <translation>No hay nada contabilizado: todavía no paga ningún pedido.</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Pickup board</source>
        <translation>Pantalla de recogida</translation>
    </message>
    <message>
        <source>This board stopped at %1. Please ask at the counter.</source>
        <translation>Esta pantalla se detuvo a las %1. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>This board has no connection. Please ask at the counter.</source>
        <translation>Esta pantalla no tiene conexión. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No order is ready yet.</source>
        <translation>Aún no hay pedidos listos.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation>Salir de la pantalla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 listo</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>%1 recuperado</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 empezado</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenido</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 lanzado</translation>
    </message>
    <message>
        <source>Item of %1 done</source>
        <translation>Plato de %1 hecho</translation>
    </message>
    <message>
        <source>Item of %1 not done</source>
        <translation>Plato de %1 no hecho</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>%1 goes first</source>
        <translation>%1 va primero</translation>
    </message>
    <message>
        <source>%1 is back in its place</source>
        <translation>%1 vuelve a su sitio</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>At a table</source>
        <translation>En mesa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>Nombre, si lo dan</translation>
    </message>
    <message>
        <source>+1 555 … for a text</source>
        <translation>+1 555 … para un SMS</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
    <message>
        <source>Touch a dish to add it. What is ordered appears here.</source>
        <translation>Toque un plato para añadirlo. Lo pedido aparece aquí.</translation>
    </message>
    <message>
        <source>Offline. Orders can be placed when the line is back.</source>
        <translation>Sin conexión. Se puede pedir cuando vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n plato</numerusform>
            <numerusform>%n platos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Pidiendo</translation>
    </message>
    <message>
        <source>Order, take %1</source>
        <translation>Pedir, cobrar %1</translation>
    </message>
</context>
<context>
    <name>CashGivenText</name>
    <message>
        <source>No coins for this</source>
        <translation>No hay monedas para esto</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>CashRowText</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>CashText</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cash sale(s)</source>
        <translation>
            <numerusform>%n venta en efectivo</numerusform>
            <numerusform>%n ventas en efectivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be paid in cash</source>
        <translation>
            <numerusform>%n pedido aún por cobrar</numerusform>
            <numerusform>%n pedidos aún por cobrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cash refund(s) still to be given back</source>
        <translation>
            <numerusform>queda %n devolución por dar</numerusform>
            <numerusform>quedan %n devoluciones por dar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) not handed over yet</source>
        <translation>
            <numerusform>%n pedido pagado sin entregar</numerusform>
            <numerusform>%n pedidos pagados sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and PIN do not match. Nothing was changed.</source>
        <translation>El nombre y el PIN no coinciden. No se cambió nada.</translation>
    </message>
    <message>
        <source>Cash that was taken offline could not be booked. %1 Put it aside and tell a manager.</source>
        <translation>Un cobro hecho sin conexión no se pudo registrar. %1 Apártelo y avise a un encargado.</translation>
    </message>
</context>
<context>
    <name>CloseResult</name>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>What happened? Needed to close.</source>
        <translation>¿Qué pasó? Hace falta para cerrar.</translation>
    </message>
    <message>
        <source>Wrong change</source>
        <translation>Cambio mal dado</translation>
    </message>
    <message>
        <source>Float was off</source>
        <translation>Fondo incorrecto</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Close, exact</source>
        <translation>Cerrar, exacto</translation>
    </message>
    <message>
        <source>Close, %1</source>
        <translation>Cerrar, %1</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code, %1 of 6 digits</source>
        <translation>Código, %1 de 6 cifras</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>El código no coincide</translation>
    </message>
    <message>
        <source>Locked after %1 attempts</source>
        <translation>Bloqueado tras %1 intentos</translation>
    </message>
    <message>
        <source>This code ran out</source>
        <translation>Este código ha caducado</translation>
    </message>
    <message>
        <source>Too many tries on this device</source>
        <translation>Demasiados intentos en este aparato</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>El código coincide. Entréguelo.</translation>
    </message>
    <message>
        <source>Offline. Codes cannot be checked.</source>
        <translation>Sin conexión. No se pueden comprobar códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Queda %n intento, luego se bloquea</numerusform>
            <numerusform>Quedan %n intentos, luego se bloquea</numerusform>
        </translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>Inténtelo en %1</translation>
    </message>
    <message>
        <source>The order stays here until the line is back.</source>
        <translation>El pedido se queda aquí hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Offline. Codes cannot be checked until the line is back.</source>
        <translation>Sin conexión. Los códigos se comprobarán cuando vuelva.</translation>
    </message>
    <message>
        <source>Code locked. Text a new one.</source>
        <translation>Código bloqueado. Envíe uno nuevo.</translation>
    </message>
    <message>
        <source>Code ran out. Text a new one.</source>
        <translation>Código caducado. Envíe uno nuevo.</translation>
    </message>
    <message>
        <source>Made %1, good until %2</source>
        <translation>Creado a las %1, válido hasta las %2</translation>
    </message>
    <message>
        <source>Texted %1 to phone ending %2, good until %3</source>
        <translation>Enviado a las %1 al teléfono acabado en %2, válido hasta las %3</translation>
    </message>
    <message>
        <source>Offline. The code is checked when the line is back.</source>
        <translation>Sin conexión. El código se comprobará cuando vuelva.</translation>
    </message>
    <message>
        <source>The last code is still being checked.</source>
        <translation>El último código aún se está comprobando.</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>El código coincide. Entréguelo.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>Entregado.</translation>
    </message>
    <message>
        <source>A new code was texted.</source>
        <translation>Se ha enviado un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Queda %n intento, luego se bloquea</numerusform>
            <numerusform>Quedan %n intentos, luego se bloquea</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this device.</source>
        <translation>Demasiados intentos en este aparato.</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Conexión: %1, %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>New order %1</source>
        <translation>Pedido nuevo %1</translation>
    </message>
    <message>
        <source>Order %1 is ready</source>
        <translation>El pedido %1 está listo</translation>
    </message>
    <message>
        <source>This code belongs to no open order.</source>
        <translation>Este código no es de ningún pedido abierto.</translation>
    </message>
    <message>
        <source>Open the order first, then scan its code.</source>
        <translation>Abra primero el pedido y luego escanee su código.</translation>
    </message>
    <message>
        <source>This device's disk cannot be written. What waits here to be sent is lost when it is switched off.</source>
        <translation>No se puede escribir en el disco de este dispositivo. Lo que espera aquí para enviarse se pierde al apagarlo.</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>How many are left of %1?</source>
        <translation>¿Cuántas quedan de %1?</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>Less, %1</source>
        <translation>Menos, %1</translation>
    </message>
    <message>
        <source>More, %1</source>
        <translation>Más, %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 and coins</source>
        <translation>%1 y monedas</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Past the %1 limit: a manager closes</source>
        <translation>Supera el límite de %1: cierra un encargado</translation>
    </message>
    <message>
        <source>Within the %1 limit</source>
        <translation>Dentro del límite de %1</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Ir a la cocina</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Caja cerrada</translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation>Caja abierta</translation>
    </message>
    <message>
        <source>Drawer closing</source>
        <translation>Cerrando caja</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Ajustes del equipo</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Ir a dirección</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>CreditAccount</name>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Whose credit?</source>
        <translation>¿De quién es el saldo?</translation>
    </message>
    <message>
        <source>No credit so far. The first is added here.</source>
        <translation>Aún no hay saldo. El primero se añade aquí.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Ver anteriores</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Type the customer's mobile number, or scan the code on the customer's page.</source>
        <translation>Escribe el móvil del cliente o escanea el código de su página.</translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>There is no credit with this code.</source>
        <translation>No hay ningún saldo con este código.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>%1 was added. Put the cash into the drawer.</source>
        <translation>Se añadieron %1. Guarda el efectivo en el cajón.</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>El pedido %1 está pagado. La cocina lo tiene.</translation>
    </message>
    <message>
        <source>%1 of order %2 is paid. Take the rest another way.</source>
        <translation>Se pagaron %1 del pedido %2. Cobra el resto de otra forma.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it counts once.</source>
        <translation>Aún no hay respuesta. Inténtalo de nuevo: solo cuenta una vez.</translation>
    </message>
</context>
<context>
    <name>CreditView</name>
    <message>
        <source>Credit to add</source>
        <translation>Saldo que añadir</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Order %1, due</source>
        <translation>Pedido %1, a pagar</translation>
    </message>
    <message>
        <source>There is no credit to pay it with.</source>
        <translation>No hay saldo para pagarlo.</translation>
    </message>
    <message>
        <source>The credit pays all of it.</source>
        <translation>El saldo lo paga todo.</translation>
    </message>
    <message>
        <source>The credit pays a part. The rest is taken another way.</source>
        <translation>El saldo paga una parte. El resto se cobra de otra forma.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>Ver el saldo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Pay %1 with credit</source>
        <translation>Pagar %1 con saldo</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Abre antes el cajón</translation>
    </message>
    <message>
        <source>Add %1, open drawer</source>
        <translation>Añadir %1, abrir cajón</translation>
    </message>
    <message>
        <source>Credit needs the line to the server.</source>
        <translation>El saldo necesita conexión con el servidor.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Intro hace lo mismo</translation>
    </message>
    <message>
        <source>From the credit</source>
        <translation>Del saldo</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>DenominationRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>Type the count</source>
        <translation>Escribir el recuento</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preparing, late</source>
        <translation>En cocina, tarde</translation>
    </message>
    <message>
        <source>New, late</source>
        <translation>Nuevo, tarde</translation>
    </message>
    <message>
        <source>Preparing, due</source>
        <translation>En cocina, toca ya</translation>
    </message>
    <message>
        <source>New, due</source>
        <translation>Nuevo, toca ya</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En cocina</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Ran out unpaid</source>
        <translation>Caducado sin pagar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n plato</numerusform>
            <numerusform>%n platos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>needs code</source>
        <translation>requiere código</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Pagado, %1</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Pago en camino</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Pagado, %1, devuelto en parte</translation>
    </message>
    <message>
        <source>Refund running</source>
        <translation>Devolución en curso</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>Se pagó otro importe</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Pago en disputa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 quitado</translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Ajustes del equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Allergies of the guest</source>
        <translation>Alergias del cliente</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>El plato contiene %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Nota para cocina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add, %1</source>
        <translation>Añadir, %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Cambiar, %1</translation>
    </message>
</context>
<context>
    <name>DishText</name>
    <message numerus="yes">
        <source>Choose %n</source>
        <translation>
            <numerusform>Elija %n</numerusform>
            <numerusform>Elija %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>Elija de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n</source>
        <translation>
            <numerusform>Hasta %n</numerusform>
            <numerusform>Hasta %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerClose</name>
    <message>
        <source>Close the drawer</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>1 Count</source>
        <translation>1 Contar</translation>
    </message>
    <message>
        <source>2 Compare</source>
        <translation>2 Comparar</translation>
    </message>
    <message>
        <source>3 Close</source>
        <translation>3 Cerrar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>The rest is none</source>
        <translation>El resto es cero</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Expected stayed hidden until every line was counted</source>
        <translation>Lo esperado quedó oculto hasta contar cada línea</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to count</source>
        <translation>
            <numerusform>%n línea por contar</numerusform>
            <numerusform>%n líneas por contar</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Type a count and press Enter for the next line. What should be there is shown when every line has a count.</source>
        <translation>Escriba un recuento y pulse Intro para la línea siguiente. Lo esperado se muestra cuando todas tienen recuento.</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>La caja necesita el servidor. Está sin conexión.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>More change</source>
        <translation>Más cambio</translation>
    </message>
    <message>
        <source>Cash from the safe</source>
        <translation>Efectivo de la caja fuerte</translation>
    </message>
    <message>
        <source>Found in the till</source>
        <translation>Hallado en la caja</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Propinas pagadas</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Dar cambio</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Revisar la caja</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Tecla equivocada</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Abrir sin venta</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Cash that comes in for something else than an order.</source>
        <translation>Efectivo que entra por algo que no es un pedido.</translation>
    </message>
    <message>
        <source>Cash that goes out for something else than a refund.</source>
        <translation>Efectivo que sale por algo que no es una devolución.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for the safe.</source>
        <translation>Efectivo que va de la caja a la caja fuerte.</translation>
    </message>
    <message>
        <source>It is kept with your name and the time.</source>
        <translation>Queda con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Count the float first. Cash can be taken once it is open.</source>
        <translation>Cuente primero el fondo. Se cobra cuando está abierta.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>¿Por qué? Obligatorio.</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Cierres anteriores</translation>
    </message>
    <message>
        <source>Closing reports appear here</source>
        <translation>Aquí aparecen los cierres</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>La caja necesita el servidor. Está sin conexión.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Pay in %1</source>
        <translation>Ingresar %1</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>%1 to the safe</source>
        <translation>%1 a la caja fuerte</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Abrir con %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DrawerHome</name>
    <message>
        <source>The drawer is open</source>
        <translation>La caja está abierta</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What should be there is shown after the count</source>
        <translation>Lo esperado se muestra tras contar</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Abrir sin venta</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Contar y cerrar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>DrawerReport</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Informe de cierre Z %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counts before the close</source>
        <translation>Recuentos antes del cierre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>DrawerText</name>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Abierta sin venta</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>Venta en efectivo</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Efectivo devuelto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Started with, %1</source>
        <translation>Fondo inicial, %1</translation>
    </message>
    <message>
        <source>Cash sales, %1</source>
        <translation>Ventas en efectivo, %1</translation>
    </message>
    <message>
        <source>Cash refunds, %1</source>
        <translation>Devoluciones, %1</translation>
    </message>
    <message>
        <source>Opened without a sale, %1</source>
        <translation>Abierta sin venta, %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Saldo vendido</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>The drawer is being looked up</source>
        <translation>Consultando la caja</translation>
    </message>
    <message>
        <source>The drawer is shown when the line is back</source>
        <translation>La caja se muestra al volver la conexión</translation>
    </message>
</context>
<context>
    <name>DueRefundRow</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>DueRefunds</name>
    <message>
        <source>Nothing to give back</source>
        <translation>Nada que devolver</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>Devolver en efectivo</translation>
    </message>
    <message>
        <source>To give back in cash once the drawer is open</source>
        <translation>A devolver en efectivo cuando la caja esté abierta</translation>
    </message>
</context>
<context>
    <name>EntriesButton</name>
    <message>
        <source>Only a manager sees the entries behind an amount.</source>
        <translation>Solo un encargado ve los asientos detrás de un importe.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Entries, a manager sees them</source>
        <translation>Asientos, los ve un encargado</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry L-%1, %2</source>
        <translation>Asiento L-%1, %2</translation>
    </message>
    <message>
        <source>L-%1</source>
        <translation>L-%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Sum is zero</source>
        <translation>La suma es cero</translation>
    </message>
    <message>
        <source>Sealed as %1…</source>
        <translation>Sellado como %1…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>Causa %1</translation>
    </message>
    <message>
        <source>Open the credit</source>
        <translation>Abrir el saldo</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>Ir a la caja</translation>
    </message>
    <message>
        <source>Open the payout</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Open the tips</source>
        <translation>Abrir las propinas</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Not on the menu any more</source>
        <translation>Ya no está en la carta</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it is placed once.</source>
        <translation>Sin respuesta aún. Reintente: se pide una sola vez.</translation>
    </message>
    <message>
        <source>The number has to begin with + and the country.</source>
        <translation>El número empieza con + y el país.</translation>
    </message>
</context>
<context>
    <name>Equation</name>
    <message>
        <source>Bank received %1, ledger expected %2, difference %3</source>
        <translation>Banco %1, libro %2, diferencia %3</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Recibido en banco</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Esperado en libro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>ExportButtons</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Leer %1</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of the kitchen's screen</source>
        <translation>Tamaño de la pantalla de cocina</translation>
    </message>
    <message>
        <source>For reading from where the cooks stand</source>
        <translation>Para leer desde donde están los cocineros</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the other screens</source>
        <translation>Tamaño de las demás pantallas</translation>
    </message>
    <message>
        <source>Station of this kitchen's screen when it starts</source>
        <translation>Puesto de esta pantalla de cocina al iniciar</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake</source>
        <translation>Llenar la pantalla y mantenerla encendida</translation>
    </message>
    <message>
        <source>For a screen that shows nothing else</source>
        <translation>Para una pantalla que no muestra otra cosa</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>Made %1 by %2</source>
        <translation>Hecho %1 por %2</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Todos los importes en %1</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>%1. A manager does this.</source>
        <translation>%1. Lo hace un encargado.</translation>
    </message>
    <message>
        <source>Hold, or press Enter twice.</source>
        <translation>Mantenga pulsado o pulse Intro dos veces.</translation>
    </message>
    <message>
        <source>Press Enter again</source>
        <translation>Pulse Intro otra vez</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Sales by hour</source>
        <translation>Ventas por hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This hour, so far</source>
        <translation>Esta hora, hasta ahora</translation>
    </message>
    <message>
        <source>Usual %1</source>
        <translation>%1 habitual</translation>
    </message>
    <message>
        <source>%1:00, %2</source>
        <translation>%1:00, %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>habitual %1</translation>
    </message>
    <message>
        <source>Nothing is sold yet today</source>
        <translation>Hoy aún no hay ventas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ticket 1</source>
        <translation>Comanda 1</translation>
    </message>
    <message>
        <source>Ticket 2</source>
        <translation>Comanda 2</translation>
    </message>
    <message>
        <source>Ticket 3</source>
        <translation>Comanda 3</translation>
    </message>
    <message>
        <source>Ticket 4</source>
        <translation>Comanda 4</translation>
    </message>
    <message>
        <source>Ticket 5</source>
        <translation>Comanda 5</translation>
    </message>
    <message>
        <source>Ticket 6</source>
        <translation>Comanda 6</translation>
    </message>
    <message>
        <source>Ticket 7</source>
        <translation>Comanda 7</translation>
    </message>
    <message>
        <source>Ticket 8</source>
        <translation>Comanda 8</translation>
    </message>
    <message>
        <source>Ticket 9</source>
        <translation>Comanda 9</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Start or Ready</source>
        <translation>Empezar o Listo</translation>
    </message>
    <message>
        <source>Item done</source>
        <translation>Plato hecho</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Close or back</source>
        <translation>Cerrar o volver</translation>
    </message>
    <message>
        <source>Fire the first held</source>
        <translation>Lanzar el primero retenido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>Puesto siguiente</translation>
    </message>
    <message>
        <source>All-day counts</source>
        <translation>Totales del día</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Cobrar en efectivo</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys and bump bar</source>
        <translation>Teclas y barra de cocina</translation>
    </message>
    <message>
        <source>The bar types</source>
        <translation>La barra escribe</translation>
    </message>
    <message>
        <source>1 to 9, R, U</source>
        <translation>1 a 9, R, U</translation>
    </message>
    <message>
        <source>F1 to F12</source>
        <translation>F1 a F12</translation>
    </message>
    <message>
        <source>A to L</source>
        <translation>A a L</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that should do it.</source>
        <translation>Elija una acción y pulse la tecla que debe hacerla.</translation>
    </message>
    <message>
        <source>Press the key now. Touch the action again to leave it as it is.</source>
        <translation>Pulse ahora la tecla. Toque otra vez la acción para dejarla como está.</translation>
    </message>
    <message>
        <source>%1, press the key</source>
        <translation>%1, pulse la tecla</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>KitchenBanner</name>
    <message numerus="yes">
        <source>%n action(s) queued</source>
        <translation>
            <numerusform>%n acción en cola</numerusform>
            <numerusform>%n acciones en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Stop making it.</source>
        <translation>El pedido %1 se canceló. Deje de prepararlo.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>This screen is signed out. %1, safe here.</source>
        <translation>Esta pantalla no tiene sesión. %1, a salvo aquí.</translation>
    </message>
    <message>
        <source>Offline. The clock of this device is wrong.</source>
        <translation>Sin conexión. El reloj de este aparato está mal.</translation>
    </message>
    <message>
        <source>Offline. Nothing waits to be sent.</source>
        <translation>Sin conexión. No hay nada por enviar.</translation>
    </message>
    <message>
        <source>Offline. %1, safe on this screen.</source>
        <translation>Sin conexión. %1, a salvo en esta pantalla.</translation>
    </message>
    <message>
        <source>What was pressed here was not done.</source>
        <translation>Lo que se pulsó aquí no se ha hecho.</translation>
    </message>
    <message>
        <source>Tickets are as of %1.</source>
        <translation>Pedidos a las %1.</translation>
    </message>
    <message>
        <source>New orders cannot arrive until someone signs in.</source>
        <translation>No llegarán pedidos nuevos hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Set the clock; new orders cannot arrive until then.</source>
        <translation>Ponga el reloj en hora; hasta entonces no llegan pedidos.</translation>
    </message>
    <message>
        <source>Keep cooking.</source>
        <translation>Siga cocinando.</translation>
    </message>
    <message>
        <source>This device has no network, so new orders cannot arrive.</source>
        <translation>Este aparato no tiene red: no llegan pedidos.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so new orders cannot arrive.</source>
        <translation>No se llega al servidor: no llegan pedidos.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Later  %1</source>
        <translation>Luego  %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Mire la impresora; una segunda va marcada.</translation>
    </message>
    <message>
        <source>Every order is on this screen.</source>
        <translation>Todos los pedidos están en esta pantalla.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
</context>
<context>
    <name>KitchenHeader</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>En cocina</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Average here</source>
        <translation>Media aquí</translation>
    </message>
    <message>
        <source>Busy, +%1 min</source>
        <translation>Mucho trabajo, +%1 min</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta las %1</translation>
    </message>
</context>
<context>
    <name>KitchenMenu</name>
    <message>
        <source>Go to the counter</source>
        <translation>Ir al mostrador</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Ir a dirección</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Ajustes del equipo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>KitchenPlanPanel</name>
    <message>
        <source>Kitchen plan</source>
        <translation>Plan de cocina</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message>
        <source>Every change holds for the orders that come from now on.</source>
        <translation>Cada cambio vale para los pedidos que lleguen desde ahora.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Esto necesita el servidor. Está sin conexión.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>What is made where</source>
        <translation>Qué se hace dónde</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Tiempos</translation>
    </message>
</context>
<context>
    <name>KitchenScreen</name>
    <message>
        <source>Order %1 is ready</source>
        <translation>El pedido %1 está listo</translation>
    </message>
    <message>
        <source>Order %1 is back in the line</source>
        <translation>El pedido %1 vuelve a la cola</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>Order %1 goes first</source>
        <translation>El pedido %1 va primero</translation>
    </message>
    <message>
        <source>Order %1 is back in its place</source>
        <translation>El pedido %1 vuelve a su sitio</translation>
    </message>
</context>
<context>
    <name>LaterStrip</name>
    <message>
        <source>Later</source>
        <translation>Luego</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting, next page</source>
        <translation>
            <numerusform>%n pedido en espera, página siguiente</numerusform>
            <numerusform>%n pedidos en espera, página siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 NEW</source>
        <translation>%1 NUEVOS</translation>
    </message>
    <message>
        <source>%1 MORE</source>
        <translation>%1 MÁS</translation>
    </message>
    <message>
        <source>Order %1, %2, held</source>
        <translation>Pedido %1, %2, retenido</translation>
    </message>
    <message>
        <source>Order %1, %2, at %3</source>
        <translation>Pedido %1, %2, a las %3</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>RETENIDO</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>empezar %1</translation>
    </message>
    <message>
        <source>Fire order %1</source>
        <translation>Lanzar el pedido %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Nothing later</source>
        <translation>Nada para luego</translation>
    </message>
    <message>
        <source>Fire order %1 now? It is for %2. Press again.</source>
        <translation>¿Lanzar ya el pedido %1? Es para las %2. Pulse otra vez.</translation>
    </message>
    <message>
        <source>Now?</source>
        <translation>¿Ya?</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Card balance</source>
        <translation>Saldo de tarjetas</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Caja fuerte</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Pagos en camino</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Customer wallets</source>
        <translation>Monederos</translation>
    </message>
    <message>
        <source>Money that pays for nothing</source>
        <translation>Dinero sin destino</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>Devoluciones en camino</translation>
    </message>
    <message>
        <source>Tips to pay out</source>
        <translation>Propinas por pagar</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Comisiones del proveedor</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Comisión de Servery</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>Sobrantes y faltantes</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>Caja menor</translation>
    </message>
    <message>
        <source>Owed to the platform</source>
        <translation>Adeudado a la plataforma</translation>
    </message>
    <message>
        <source>From before the ledger</source>
        <translation>De antes del libro</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Devolución pedida</translation>
    </message>
    <message>
        <source>Refund arrived</source>
        <translation>Devolución llegada</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Devolución fallida</translation>
    </message>
    <message>
        <source>Refunded at the provider</source>
        <translation>Devuelto por el proveedor</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Disputa abierta</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Disputa ganada</translation>
    </message>
    <message>
        <source>Dispute lost</source>
        <translation>Disputa perdida</translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation>Comisión cobrada</translation>
    </message>
    <message>
        <source>Wallet topped up</source>
        <translation>Monedero recargado</translation>
    </message>
    <message>
        <source>Wallet credit ran out</source>
        <translation>Saldo caducado</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Caja abierta</translation>
    </message>
    <message>
        <source>Paid into the drawer</source>
        <translation>Ingreso en caja</translation>
    </message>
    <message>
        <source>Paid out of the drawer</source>
        <translation>Salida de caja</translation>
    </message>
    <message>
        <source>Drawer to the safe</source>
        <translation>De la caja a la caja fuerte</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Caja cerrada</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Redondeo a moneda</translation>
    </message>
    <message>
        <source>Payout sent</source>
        <translation>Pago enviado</translation>
    </message>
    <message>
        <source>Payout in the bank</source>
        <translation>Pago en el banco</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Payconic</source>
        <translation>Payconic</translation>
    </message>
    <message>
        <source>Payconiq</source>
        <translation>Payconiq</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>Saldo de %1</translation>
    </message>
    <message>
        <source>Tips shared</source>
        <translation>Propinas repartidas</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Propinas pagadas</translation>
    </message>
    <message>
        <source>Kept by the venue</source>
        <translation>Se queda en el local</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The first payment opens the books.</source>
        <translation>Nada anotado aún. El primer pago abre los libros.</translation>
    </message>
    <message>
        <source>The books are being read.</source>
        <translation>Leyendo los libros.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Offline. Actions are kept on this screen and sent later.</source>
        <translation>Sin conexión. Las acciones se guardan aquí y se envían después.</translation>
    </message>
    <message>
        <source>This device has no network. Orders may be out of date.</source>
        <translation>Este aparato no tiene red. Los pedidos pueden estar atrasados.</translation>
    </message>
    <message>
        <source>The server does not answer. Orders may be out of date.</source>
        <translation>El servidor no responde. Los pedidos pueden estar atrasados.</translation>
    </message>
    <message>
        <source>Back online.</source>
        <translation>De nuevo en línea.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>reloj mal</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, de las %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>de las %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>%1 – Servery</source>
        <translation>%1 – Servery</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>NEW ORDER</source>
        <translation>PEDIDO NUEVO</translation>
    </message>
    <message>
        <source>NEW ORDER, ALLERGY</source>
        <translation>PEDIDO NUEVO, ALERGIA</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>RETRASADO</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADO</translation>
    </message>
    <message>
        <source>CODE DOES NOT MATCH</source>
        <translation>EL CÓDIGO NO COINCIDE</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>SIN CONEXIÓN</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Ir al mostrador</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Ir a la cocina</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Money to decide</source>
        <translation>Dinero por decidir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>MenuItemTile</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Send it to %1</source>
        <translation>Envíelo a %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>¿Qué se hace con él?</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>¿Por qué? Obligatorio.</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Acordado con el cliente</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Comprobado con el proveedor</translation>
    </message>
    <message>
        <source>Checked with the bank</source>
        <translation>Comprobado con el banco</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was posted for the order</source>
        <translation>Lo que se asentó del pedido</translation>
    </message>
    <message>
        <source>What was posted for the credit</source>
        <translation>Lo que se asentó del saldo</translation>
    </message>
</context>
<context>
    <name>MoneyQueueText</name>
    <message>
        <source>Came too late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagado dos veces</translation>
    </message>
    <message>
        <source>Refund did not go through</source>
        <translation>El reembolso no se hizo</translation>
    </message>
    <message>
        <source>To send back by hand</source>
        <translation>Por devolver a mano</translation>
    </message>
    <message>
        <source>Another amount than due</source>
        <translation>Otro importe que el debido</translation>
    </message>
    <message>
        <source>The order was over when the money arrived. Nothing is made for it.</source>
        <translation>El pedido había terminado cuando llegó el dinero. No se prepara nada por él.</translation>
    </message>
    <message>
        <source>The order was paid already. This is money for nothing.</source>
        <translation>El pedido ya estaba pagado. Este dinero no paga nada.</translation>
    </message>
    <message>
        <source>The provider could not give it back: the card may be closed. The money is still here.</source>
        <translation>El proveedor no pudo devolverlo: la tarjeta puede estar cancelada. El dinero sigue aquí.</translation>
    </message>
    <message>
        <source>The provider moves no money back. Send it from the bank, then say so here.</source>
        <translation>El proveedor no devuelve dinero. Envíelo desde el banco y dígalo aquí.</translation>
    </message>
    <message>
        <source>It is not the sum that was asked for. The order does not count as paid.</source>
        <translation>No es la suma pedida. El pedido no cuenta como pagado.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Se devolvió</translation>
    </message>
    <message>
        <source>The refund is done.</source>
        <translation>El reembolso está hecho.</translation>
    </message>
    <message>
        <source>It is not owed any more</source>
        <translation>Ya no se debe</translation>
    </message>
    <message>
        <source>The money stays with the order.</source>
        <translation>El dinero queda con el pedido.</translation>
    </message>
    <message>
        <source>Try the refund again</source>
        <translation>Reintentar el reembolso</translation>
    </message>
    <message>
        <source>The provider is asked once more.</source>
        <translation>Se pide otra vez al proveedor.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>It goes back the way it came.</source>
        <translation>Vuelve por donde vino.</translation>
    </message>
    <message>
        <source>Take it for the order</source>
        <translation>Aceptarlo para el pedido</translation>
    </message>
    <message>
        <source>Less leaves the rest due; what is over goes back.</source>
        <translation>Si es menos, se debe el resto; lo que sobra se devuelve.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Quedárselo</translation>
    </message>
    <message>
        <source>It stays with the venue, for nothing.</source>
        <translation>Queda en el local, por nada.</translation>
    </message>
    <message>
        <source>Credit that was bought</source>
        <translation>Saldo comprado</translation>
    </message>
    <message>
        <source>%1, credit that was bought</source>
        <translation>%1, saldo comprado</translation>
    </message>
    <message>
        <source>Refund nobody is sure of</source>
        <translation>Reembolso incierto</translation>
    </message>
    <message>
        <source>The provider never said whether it was given. Look for this payment in the provider's own pages, then say so here:</source>
        <translation>El proveedor nunca dijo si se devolvió. Busque este pago en las páginas del proveedor y dígalo después aquí:</translation>
    </message>
    <message>
        <source>It did go back</source>
        <translation>Sí se devolvió</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>No se devolvió</translation>
    </message>
    <message>
        <source>It waits here, to be tried again.</source>
        <translation>Espera aquí para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MoneyReportText</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1% of sales</source>
        <translation>%1 % de las ventas</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>without tips</source>
        <translation>sin propinas</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>as they cost that day</source>
        <translation>según su coste ese día</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>providers %1, Servery %2</source>
        <translation>proveedores %1, Servery %2</translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Mensajes y pérdidas</translation>
    </message>
    <message>
        <source>disputes lost %1</source>
        <translation>disputas perdidas %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>repartido</translation>
    </message>
    <message>
        <source>would be shared so</source>
        <translation>se repartiría así</translation>
    </message>
    <message>
        <source>owed; %1 earned, %2 paid</source>
        <translation>a pagar; %1 ganado, %2 pagado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) have no cost in the menu: the margin is too high by what they cost.</source>
        <translation>
            <numerusform>%n plato no tiene coste en la carta: el margen sobra en lo que cuesta.</numerusform>
            <numerusform>%n platos no tienen coste en la carta: el margen sobra en lo que cuestan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no price yet.</source>
        <translation>
            <numerusform>%n mensaje aún no tiene precio.</numerusform>
            <numerusform>%n mensajes aún no tienen precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for %1 are not taken off: nobody knows the rate here.</source>
        <translation>No se descuentan mensajes por %1: aquí nadie conoce el cambio.</translation>
    </message>
    <message>
        <source>Profit, %1</source>
        <translation>Beneficio, %1</translation>
    </message>
    <message>
        <source>Tips, %1</source>
        <translation>Propinas, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>The margin is the sales less refunds, dishes, fees, messages and disputes that were lost. Tips are the staff's and not in it.</source>
        <translation>El margen son las ventas menos reembolsos, platos, comisiones, mensajes y disputas perdidas. Las propinas son del personal y no cuentan.</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Pedido a pedido</translation>
    </message>
    <message>
        <source>Share by share</source>
        <translation>Parte a parte</translation>
    </message>
    <message>
        <source>Nobody was clocked in</source>
        <translation>Nadie había fichado</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>sin repartir</translation>
    </message>
    <message>
        <source>Tips of %1, not shared yet</source>
        <translation>Propinas del %1, aún sin repartir</translation>
    </message>
    <message>
        <source>Tips of %1, %2</source>
        <translation>Propinas del %1, %2</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>The list cannot be read now.</source>
        <translation>La lista no se puede leer ahora.</translation>
    </message>
    <message>
        <source>No money waits. What came too late, twice or wrong appears here.</source>
        <translation>No espera ningún dinero. Lo que llegó tarde, dos veces o mal aparece aquí.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Se está leyendo la lista.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number, %1</source>
        <translation>Móvil, %1</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Móvil</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The server's address.</source>
        <translation>La dirección del servidor.</translation>
    </message>
    <message>
        <source>The venue to sign in to.</source>
        <translation>El local en el que iniciar sesión.</translation>
    </message>
    <message>
        <source>The staff user name.</source>
        <translation>El nombre de usuario del personal.</translation>
    </message>
    <message>
        <source>The window's size in pixels.</source>
        <translation>El tamaño de la ventana en píxeles.</translation>
    </message>
    <message>
        <source>Read the PIN from standard input and sign in.</source>
        <translation>Leer el PIN de la entrada estándar e iniciar sesión.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--window takes a size such as 1920x1080.</source>
        <translation>--window admite un tamaño como 1920x1080.</translation>
    </message>
    <message>
        <source>--server takes an address such as https://orders.example.com.</source>
        <translation>--server admite una dirección como https://orders.example.com.</translation>
    </message>
    <message>
        <source>At most %1 windows.</source>
        <translation>Como máximo %1 ventanas.</translation>
    </message>
    <message>
        <source>--screen takes a number from 1.</source>
        <translation>--screen lleva un número desde 1.</translation>
    </message>
    <message>
        <source>The kitchen's station in this window.</source>
        <translation>El puesto de cocina de esta ventana.</translation>
    </message>
    <message>
        <source>The screen for this window, from 1.</source>
        <translation>El monitor de esta ventana, desde 1.</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake.</source>
        <translation>Llenar la pantalla y mantenerla encendida.</translation>
    </message>
    <message>
        <source>The kitchen display, the counter and the manager of Servery.</source>
        <translation>La cocina, el mostrador y la dirección de Servery.</translation>
    </message>
    <message>
        <source>--role is kitchen, counter, manager or board.</source>
        <translation>--role es kitchen, counter, manager o board.</translation>
    </message>
    <message>
        <source>The screen to show: kitchen, counter, manager or board. Each further one opens a window.</source>
        <translation>La pantalla: kitchen, counter, manager o board. Cada una más abre una ventana.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Phone ends %1</source>
        <translation>Teléfono acaba en %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Fire now</source>
        <translation>Lanzar ya</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Press again to fire</source>
        <translation>Pulse otra vez</translation>
    </message>
</context>
<context>
    <name>OrderEntryView</name>
    <message>
        <source>Find a dish</source>
        <translation>Buscar un plato</translation>
    </message>
    <message>
        <source>The menu cannot be read now</source>
        <translation>La carta no se puede leer ahora</translation>
    </message>
    <message>
        <source>No dish matches</source>
        <translation>Ningún plato coincide</translation>
    </message>
    <message>
        <source>The menu is being read</source>
        <translation>Leyendo la carta</translation>
    </message>
</context>
<context>
    <name>OrderFlags</name>
    <message>
        <source>rush</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, name or table</source>
        <translation>Número, nombre o mesa</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Qué pedidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Ningún pedido coincide</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>No hay nada listo</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada por pagar</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>No hay pedidos</translation>
    </message>
    <message>
        <source>Search by number, name or table.</source>
        <translation>Busque por número, nombre o mesa.</translation>
    </message>
    <message>
        <source>Orders appear here as they are paid.</source>
        <translation>Los pedidos aparecen aquí al pagarse.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Order %1, %2, %3, %4</source>
        <translation>Pedido %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>OrderingPanel</name>
    <message>
        <source>Pause or busy</source>
        <translation>Pausa o mucho trabajo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message numerus="yes">
        <source>Diners are promised about %n minute(s).</source>
        <translation>
            <numerusform>Se promete a los clientes cerca de %n minuto.</numerusform>
            <numerusform>Se promete a los clientes cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until somebody says so</source>
        <translation>hasta que alguien lo diga</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Pedidos nuevos</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Se aceptan</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Volver a aceptar pedidos</translation>
    </message>
    <message>
        <source>Pause %1 min</source>
        <translation>Pausa de %1 min</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Pausa hasta que yo diga</translation>
    </message>
    <message>
        <source>What was ordered before is still paid for and made.</source>
        <translation>Lo pedido antes se sigue cobrando y preparando.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Mucho trabajo</translation>
    </message>
    <message>
        <source>%1 more minutes, %2</source>
        <translation>%1 minutos más, %2</translation>
    </message>
    <message>
        <source>Not busy</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For %1 min</source>
        <translation>Durante %1 min</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Hasta que yo diga</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Pickup, %1</source>
        <translation>Para recoger, %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Para recoger</translation>
    </message>
    <message>
        <source>PICKUP</source>
        <translation>RECOGER</translation>
    </message>
    <message>
        <source>TABLE %1</source>
        <translation>MESA %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Plato %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Taken off, %1</source>
        <translation>Quitado, %1</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>%1 quitado, %2</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message numerus="yes">
        <source>%n order(s) ready</source>
        <translation>
            <numerusform>%n pedido listo</numerusform>
            <numerusform>%n pedidos listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nada está listo</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PayoutPane</name>
    <message>
        <source>Checked, is right</source>
        <translation>Revisado, correcto</translation>
    </message>
    <message>
        <source>Too small to follow</source>
        <translation>Demasiado pequeño</translation>
    </message>
    <message>
        <source>Agreed with provider</source>
        <translation>Acordado con proveedor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accept, post correction</source>
        <translation>Aceptar y corregir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open L-%1</source>
        <translation>Abrir L-%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>Card sales</source>
        <translation>Ventas con tarjeta</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Refunds that came back</source>
        <translation>Devoluciones rebotadas</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Disputas ganadas</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Comisiones del proveedor</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Comisión de Servery</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Pagos devueltos</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Missing in the ledger</source>
        <translation>Falta en el libro</translation>
    </message>
    <message>
        <source>Missing in the payout</source>
        <translation>Falta en el pago</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>Otra comisión</translation>
    </message>
    <message>
        <source>Booked on another day</source>
        <translation>Anotado otro día</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Cobrado dos veces</translation>
    </message>
    <message>
        <source>On its way, due %1</source>
        <translation>En camino, previsto %1</translation>
    </message>
    <message>
        <source>In the bank, matches</source>
        <translation>En el banco, coincide</translation>
    </message>
    <message>
        <source>In the bank, accepted</source>
        <translation>En el banco, aceptado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>In the bank, not compared yet</source>
        <translation>En el banco, sin comparar</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>Differs, line by line</source>
        <translation>Difiere, línea a línea</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Aceptado por %1: %2</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Pago del %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Previsto %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Llegó el %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Recibido en banco</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Esperado en libro</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea a línea</translation>
    </message>
    <message>
        <source>Bank and ledger</source>
        <translation>Banco y libro</translation>
    </message>
    <message>
        <source>Every line of the payout is in the ledger with the same amount.</source>
        <translation>Cada línea del pago está en el libro con el mismo importe.</translation>
    </message>
    <message>
        <source>Nobody has decided it yet.</source>
        <translation>Nadie lo ha decidido aún.</translation>
    </message>
</context>
<context>
    <name>PayoutsView</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payouts cannot be read now.</source>
        <translation>Ahora no se leen los pagos.</translation>
    </message>
    <message>
        <source>No payouts yet. The first appears when the provider sends one.</source>
        <translation>Aún no hay pagos. El primero aparece cuando el proveedor lo envía.</translation>
    </message>
    <message>
        <source>Payouts are being read.</source>
        <translation>Leyendo los pagos.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n cifra</numerusform>
            <numerusform>PIN, %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>PlanCourses</name>
    <message>
        <source>A new course</source>
        <translation>Un tiempo nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Made as soon as the order is there</source>
        <translation>Se hace en cuanto llega el pedido</translation>
    </message>
    <message>
        <source>Waits until it is fired</source>
        <translation>Espera hasta que se lanza</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>No courses: everything goes out at once.</source>
        <translation>Sin tiempos: todo sale a la vez.</translation>
    </message>
</context>
<context>
    <name>PlanDishes</name>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Orders at a table</source>
        <translation>Pedidos en mesa</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Pedidos para recoger</translation>
    </message>
    <message>
        <source>A tick marks a rule of its own.</source>
        <translation>Una marca indica una regla propia.</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Se hace en</translation>
    </message>
    <message>
        <source>Goes out with</source>
        <translation>Sale con</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>No hay nada en la carta.</translation>
    </message>
    <message>
        <source>With which course does %1 go out?</source>
        <translation>¿Con qué tiempo sale %1?</translation>
    </message>
    <message>
        <source>Where is %1 made?</source>
        <translation>¿Dónde se hace %1?</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>Sin regla propia</translation>
    </message>
</context>
<context>
    <name>PlanNameField</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PlanRule</name>
    <message>
        <source>%1 is made at %2, by its own rule</source>
        <translation>%1 se hace en %2, por su propia regla</translation>
    </message>
    <message>
        <source>%1 is made at %2</source>
        <translation>%1 se hace en %2</translation>
    </message>
    <message>
        <source>%1 goes out with %2, by its own rule</source>
        <translation>%1 sale con %2, por su propia regla</translation>
    </message>
    <message>
        <source>%1 goes out with %2</source>
        <translation>%1 sale con %2</translation>
    </message>
</context>
<context>
    <name>PlanStations</name>
    <message>
        <source>A new station</source>
        <translation>Una estación nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n dish(es)</source>
        <translation>
            <numerusform>Hace %n plato</numerusform>
            <numerusform>Hace %n platos</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes nothing yet</source>
        <translation>Aún no hace nada</translation>
    </message>
    <message>
        <source>Up, %1</source>
        <translation>Subir, %1</translation>
    </message>
    <message>
        <source>Down, %1</source>
        <translation>Bajar, %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>No stations: the whole kitchen is one.</source>
        <translation>Sin estaciones: toda la cocina es una.</translation>
    </message>
    <message>
        <source>Who makes from now on what %1 makes?</source>
        <translation>¿Quién hará desde ahora lo que hace %1?</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>No station</source>
        <translation>Sin estación</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>Ahora no se puede releer la carta.</translation>
    </message>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>Ahora no se puede leer la carta.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Un nombre tiene como mucho %n carácter.</numerusform>
            <numerusform>Un nombre tiene como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a station named %1 already.</source>
        <translation>Ya hay una estación llamada %1.</translation>
    </message>
    <message numerus="yes">
        <source>A kitchen has at most %n station(s).</source>
        <translation>
            <numerusform>Una cocina tiene como mucho %n estación.</numerusform>
            <numerusform>Una cocina tiene como mucho %n estaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n course(s).</source>
        <translation>
            <numerusform>Un pedido tiene como mucho %n tiempo.</numerusform>
            <numerusform>Un pedido tiene como mucho %n tiempos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a course named %1 already.</source>
        <translation>Ya hay un tiempo llamado %1.</translation>
    </message>
    <message>
        <source>All dishes</source>
        <translation>Todos los platos</translation>
    </message>
</context>
<context>
    <name>PrintBanner</name>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Mire la impresora; una segunda va marcada.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Sí se imprimió</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The drawer did not open. %1</source>
        <translation>El cajón no se abrió. %1</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kitchen printer</source>
        <translation>Impresora de cocina</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Impresora del sistema</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>Nombre en el sistema</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Encontrado en este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Comandas de cocina</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>With each new order</source>
        <translation>Con cada pedido nuevo</translation>
    </message>
    <message>
        <source>When an order is ready</source>
        <translation>Cuando un pedido está listo</translation>
    </message>
    <message>
        <source>A slip when an order is cancelled</source>
        <translation>Un aviso cuando se cancela un pedido</translation>
    </message>
    <message>
        <source>Stations, with commas between them</source>
        <translation>Puestos, separados por comas</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Cuando se paga un pedido</translation>
    </message>
    <message>
        <source>When an order is handed over</source>
        <translation>Cuando se entrega un pedido</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>80 mm, 48 letters</source>
        <translation>80 mm, 48 letras</translation>
    </message>
    <message>
        <source>80 mm, 42 letters</source>
        <translation>80 mm, 42 letras</translation>
    </message>
    <message>
        <source>58 mm, 32 letters</source>
        <translation>58 mm, 32 letras</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Página de códigos</translation>
    </message>
    <message>
        <source>Print every line as a picture</source>
        <translation>Imprimir cada línea como imagen</translation>
    </message>
    <message>
        <source>Slower; for printers that print wrong letters</source>
        <translation>Más lento; para impresoras con letras erróneas</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Cortar el papel</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Preguntar a la impresora cómo está</translation>
    </message>
    <message>
        <source>Without it an empty roll is not noticed</source>
        <translation>Sin esto no se nota un rollo vacío</translation>
    </message>
    <message>
        <source>A cash drawer is connected to it</source>
        <translation>Tiene conectado un cajón de efectivo</translation>
    </message>
    <message>
        <source>Drawer at pin</source>
        <translation>Cajón en el pin</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Póngale un nombre a la impresora.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>El puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This device has as many printers as it can keep.</source>
        <translation>Este equipo ya tiene todas las impresoras que admite.</translation>
    </message>
    <message>
        <source>Say where the printer is.</source>
        <translation>Diga dónde está la impresora.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Quitar esta impresora</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Network, %1</source>
        <translation>Red, %1</translation>
    </message>
    <message>
        <source>USB, %1</source>
        <translation>USB, %1</translation>
    </message>
    <message>
        <source>Serial, %1</source>
        <translation>Serie, %1</translation>
    </message>
    <message>
        <source>System printer, %1</source>
        <translation>Impresora del sistema, %1</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>Archivos PDF en %1</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>No imprime</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Poco papel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Añadir una impresora</translation>
    </message>
    <message>
        <source>Print again, marked</source>
        <translation>Imprimir otra vez, marcado</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Sí se imprimió</translation>
    </message>
    <message>
        <source>No printer. Add one for receipts, kitchen tickets or the cash drawer.</source>
        <translation>No hay impresora. Añada una para recibos, comandas o el cajón.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 lost its connection.</source>
        <translation>%1 perdió la conexión.</translation>
    </message>
    <message>
        <source>%1 is out of paper.</source>
        <translation>%1 no tiene papel.</translation>
    </message>
    <message>
        <source>%1 has its cover open.</source>
        <translation>%1 tiene la tapa abierta.</translation>
    </message>
    <message>
        <source>%1 has a stuck cutter.</source>
        <translation>%1 tiene el cortador atascado.</translation>
    </message>
    <message>
        <source>%1 reports a fault.</source>
        <translation>%1 avisa de un fallo.</translation>
    </message>
    <message>
        <source>%1 is switched offline.</source>
        <translation>%1 está desconectada.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used on this system.</source>
        <translation>%1 no se puede usar en este sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting.</source>
        <translation>
            <numerusform>Espera %n comanda.</numerusform>
            <numerusform>Esperan %n comandas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting.</source>
        <translation>
            <numerusform>Espera %n recibo.</numerusform>
            <numerusform>Esperan %n recibos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) came too late and were not printed.</source>
        <translation>
            <numerusform>%n papel llegó tarde y no se imprimió.</numerusform>
            <numerusform>%n papeles llegaron tarde y no se imprimieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nearly out of paper.</source>
        <translation>A %1 le queda poco papel.</translation>
    </message>
    <message>
        <source>Ticket %1 may not have been printed.</source>
        <translation>Puede que la comanda %1 no se haya impreso.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have been printed.</source>
        <translation>Puede que el recibo %1 no se haya impreso.</translation>
    </message>
    <message>
        <source>The test page may not have been printed.</source>
        <translation>Puede que la página de prueba no se haya impreso.</translation>
    </message>
</context>
<context>
    <name>QuickAmounts</name>
    <message>
        <source>%1, exact</source>
        <translation>%1, exacto</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
</context>
<context>
    <name>RecallDrawer</name>
    <message>
        <source>Recall an order</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Goes back to Preparing at its old place in the line, timer still running. Handed-over orders cannot be recalled.</source>
        <translation>Vuelve a cocina en su sitio de antes, con el tiempo en marcha. Los pedidos entregados no se recuperan.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>Handed over, ready %1</source>
        <translation>Entregado, listo %1</translation>
    </message>
    <message>
        <source>Ready %1, %2 ago</source>
        <translation>Listo %1, hace %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Nothing was sent out yet.</source>
        <translation>Todavía no ha salido nada.</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>Refund, order %1</source>
        <translation>Devolución, pedido %1</translation>
    </message>
    <message>
        <source>Looking up what was paid</source>
        <translation>Buscando lo pagado</translation>
    </message>
    <message>
        <source>%1 can go back, in cash</source>
        <translation>Se pueden devolver %1, en efectivo</translation>
    </message>
    <message>
        <source>%1 can go back, the way it was paid</source>
        <translation>Se pueden devolver %1, como se pagó</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>Cómo se devuelve</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por importe</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>¿Por qué? Obligatorio.</translation>
    </message>
    <message>
        <source>Item was off</source>
        <translation>Plato en mal estado</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Plato equivocado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Choose a reason to refund %1</source>
        <translation>Elija un motivo para devolver %1</translation>
    </message>
    <message>
        <source>Hold to refund %1</source>
        <translation>Mantenga para devolver %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 can go back, as credit</source>
        <translation>Se pueden devolver %1, como saldo</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En efectivo</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Como se pagó</translation>
    </message>
    <message>
        <source>Credit of …%1</source>
        <translation>Saldo de …%1</translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>%1 more than is left</source>
        <translation>%1 más de lo que queda</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Devuelva %1 de la caja.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 está en camino de vuelta.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it goes back once.</source>
        <translation>Sin respuesta aún. Reintente: se devuelve una sola vez.</translation>
    </message>
    <message>
        <source>%1 is credit now.</source>
        <translation>%1 son ahora saldo.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This order is not known any more.</source>
        <translation>Este pedido ya no se conoce.</translation>
    </message>
    <message>
        <source>This item is not on the order.</source>
        <translation>Este plato no está en el pedido.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Su función no permite eso.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>El código no coincide.</translation>
    </message>
    <message>
        <source>The code is locked. Text a new one.</source>
        <translation>El código está bloqueado. Envíe uno nuevo.</translation>
    </message>
    <message>
        <source>The code ran out. Text a new one.</source>
        <translation>El código ha caducado. Envíe uno nuevo.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>Un código tiene seis cifras.</translation>
    </message>
    <message>
        <source>Too many wrong codes here. Wait a moment.</source>
        <translation>Demasiados códigos erróneos aquí. Espere un momento.</translation>
    </message>
    <message>
        <source>No more codes can be sent for this order.</source>
        <translation>No se pueden enviar más códigos de este pedido.</translation>
    </message>
    <message>
        <source>This order is handed over with its code.</source>
        <translation>Este pedido se entrega con su código.</translation>
    </message>
    <message>
        <source>The server mistook this for another action.</source>
        <translation>El servidor lo tomó por otra acción.</translation>
    </message>
    <message>
        <source>The server does not know this action yet.</source>
        <translation>El servidor aún no conoce esta acción.</translation>
    </message>
    <message>
        <source>Too much at once. Try again.</source>
        <translation>Demasiado a la vez. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>El servidor está ocupado. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server had a fault. Nothing was changed.</source>
        <translation>Fallo del servidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>El pedido aún no está pagado.</translation>
    </message>
    <message>
        <source>The order is not started yet.</source>
        <translation>El pedido aún no se ha empezado.</translation>
    </message>
    <message>
        <source>The order is being prepared.</source>
        <translation>El pedido se está preparando.</translation>
    </message>
    <message>
        <source>The order is ready already.</source>
        <translation>El pedido ya está listo.</translation>
    </message>
    <message>
        <source>The order was handed over already.</source>
        <translation>El pedido ya se entregó.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>El pedido se canceló.</translation>
    </message>
    <message>
        <source>The order ran out unpaid.</source>
        <translation>El pedido caducó sin pagarse.</translation>
    </message>
    <message>
        <source>The order has moved on already.</source>
        <translation>El pedido ya ha cambiado de estado.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The drawer is closed. Open it first.</source>
        <translation>La caja está cerrada. Ábrala primero.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>La caja ya está abierta.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>La caja no tiene tanto.</translation>
    </message>
    <message>
        <source>Notes and coins do not make this amount.</source>
        <translation>Billetes y monedas no dan este importe.</translation>
    </message>
    <message>
        <source>What was given is less than what is due.</source>
        <translation>Lo entregado es menos de lo debido.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>A manager has to do this.</source>
        <translation>Esto lo hace un encargado.</translation>
    </message>
    <message>
        <source>This payment cannot be made any more.</source>
        <translation>Este pago ya no se puede hacer.</translation>
    </message>
    <message>
        <source>This refund was given already.</source>
        <translation>Esta devolución ya se dio.</translation>
    </message>
    <message>
        <source>That is more than the payment still holds.</source>
        <translation>Es más de lo que queda del pago.</translation>
    </message>
    <message>
        <source>The payment provider refused. Nothing was charged.</source>
        <translation>El proveedor de pago lo rechazó. No se cobró nada.</translation>
    </message>
    <message>
        <source>An item is sold out.</source>
        <translation>Un plato está agotado.</translation>
    </message>
    <message>
        <source>A choice is sold out.</source>
        <translation>Una opción está agotada.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>No existe esa mesa.</translation>
    </message>
    <message>
        <source>The order has nothing for this station.</source>
        <translation>El pedido no tiene nada para esta estación.</translation>
    </message>
    <message>
        <source>Not every station is done with it.</source>
        <translation>No todas las estaciones han terminado.</translation>
    </message>
    <message>
        <source>A later course is not fired yet.</source>
        <translation>Falta lanzar un plato posterior.</translation>
    </message>
    <message>
        <source>The order has no such course.</source>
        <translation>El pedido no tiene ese plato.</translation>
    </message>
    <message>
        <source>Nothing of it was sent out from here.</source>
        <translation>De aquí no salió nada de él.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>Es lo único que queda: cancele el pedido.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more.</source>
        <translation>Este plato ya no está en la carta.</translation>
    </message>
    <message>
        <source>This choice is not on the menu any more.</source>
        <translation>Esta opción ya no está en la carta.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor no está permitido.</translation>
    </message>
    <message>
        <source>It is being paid at this moment. Wait until that has ended.</source>
        <translation>Se está pagando en este momento. Espere a que termine.</translation>
    </message>
    <message>
        <source>The order is to be paid first.</source>
        <translation>Primero hay que pagar el pedido.</translation>
    </message>
    <message>
        <source>Somebody decided about this money already.</source>
        <translation>Alguien ya decidió sobre este dinero.</translation>
    </message>
    <message>
        <source>Somebody decided about this line already.</source>
        <translation>Alguien ya decidió sobre esta línea.</translation>
    </message>
    <message>
        <source>This cannot be decided so.</source>
        <translation>No se puede decidir así.</translation>
    </message>
    <message>
        <source>This is not a statement that can be read. Nothing was taken in.</source>
        <translation>Este extracto no se puede leer. No se tomó nada.</translation>
    </message>
    <message>
        <source>The statement is too long. Export fewer days.</source>
        <translation>El extracto es demasiado largo. Exporte menos días.</translation>
    </message>
    <message>
        <source>There is no such credit.</source>
        <translation>No existe ese saldo.</translation>
    </message>
    <message>
        <source>The credit does not hold that much.</source>
        <translation>El saldo no alcanza.</translation>
    </message>
    <message>
        <source>That is more than credit can be.</source>
        <translation>Es más de lo que puede ser un saldo.</translation>
    </message>
    <message>
        <source>This venue does not offer this way to pay.</source>
        <translation>Este local no ofrece esta forma de pago.</translation>
    </message>
    <message>
        <source>The amount is nothing, or more than is due.</source>
        <translation>El importe es nulo o mayor que lo debido.</translation>
    </message>
    <message>
        <source>The tip is more than the dishes, or not taken here.</source>
        <translation>La propina supera los platos o aquí no se acepta.</translation>
    </message>
    <message>
        <source>So many of it are not on the order any more.</source>
        <translation>Ya no quedan tantos en el pedido.</translation>
    </message>
    <message>
        <source>This category is not on the menu any more.</source>
        <translation>Esta categoría ya no está en la carta.</translation>
    </message>
    <message>
        <source>The venue takes only the tips that it offers.</source>
        <translation>El local solo acepta las propinas que ofrece.</translation>
    </message>
    <message>
        <source>This device's disk did not take it. Try again.</source>
        <translation>El disco de este dispositivo no lo ha guardado. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>El servidor no responde. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It waited too long to be sent. Look whether it is still to be done.</source>
        <translation>Esperó demasiado para enviarse. Compruebe si aún hay que hacerlo.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>No se pudo crear el PDF.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>No se pudo guardar como %1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Closing report %1, %2, %3</source>
        <translation>Informe de cierre %1, %2, %3</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Closing report %1 as PDF</source>
        <translation>Cierre %1 en PDF</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Abierta %1 por %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Cerrada %1 por %2</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation>Se está leyendo el informe.</translation>
    </message>
    <message>
        <source>Nothing was sold then.</source>
        <translation>No se vendió nada entonces.</translation>
    </message>
    <message>
        <source>There are no tips to share.</source>
        <translation>No hay propinas que repartir.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>A scanner is connected</source>
        <translation>Hay un escáner conectado</translation>
    </message>
    <message>
        <source>At the counter it opens orders by the code on a slip, and takes pickup codes</source>
        <translation>En el mostrador abre un pedido por el código de su papel y acepta códigos de recogida</translation>
    </message>
    <message>
        <source>Types before the code</source>
        <translation>Escribe antes del código</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Types Enter after the code</source>
        <translation>Pulsa Intro después del código</translation>
    </message>
    <message>
        <source>Longest pause between two of its keys</source>
        <translation>Pausa más larga entre dos teclas</translation>
    </message>
    <message>
        <source>Longer for a slow scanner</source>
        <translation>Más larga para un escáner lento</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Scan something to try it out.</source>
        <translation>Escanee algo para probarlo.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Escaneado: %1</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation>%1, %2. Menú</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ServiceEntries</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Pause or busy</source>
        <translation>Pausa o mucho trabajo</translation>
    </message>
    <message>
        <source>Settings of the venue</source>
        <translation>Ajustes del local</translation>
    </message>
    <message>
        <source>Kitchen plan</source>
        <translation>Plan de cocina</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The server's address is not a web address.</source>
        <translation>La dirección del servidor no es una dirección web.</translation>
    </message>
    <message>
        <source>A server that is not this machine needs an https address.</source>
        <translation>Un servidor que no sea este equipo necesita una dirección https.</translation>
    </message>
    <message>
        <source>Enter the venue, your name and your PIN.</source>
        <translation>Indique el local, su nombre y su PIN.</translation>
    </message>
    <message>
        <source>Signed out. Sign in again.</source>
        <translation>Sesión cerrada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again.</source>
        <translation>El servidor cerró la sesión. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot be reached at %1.</source>
        <translation>No se llega al servidor en %1.</translation>
    </message>
    <message>
        <source>The venue, the name or the PIN is wrong.</source>
        <translation>El local, el nombre o el PIN no son correctos.</translation>
    </message>
    <message>
        <source>There is no venue called %1.</source>
        <translation>No hay ningún local llamado %1.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Demasiados intentos. Espere un minuto e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server had a fault. Try again.</source>
        <translation>Fallo del servidor. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server's answer was not understood.</source>
        <translation>No se entendió la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>From the payment to ready. Diners are promised it.</source>
        <translation>Del pago a listo. Se promete a los clientes.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>A ticket turns amber after this long.</source>
        <translation>La comanda se pone ámbar tras este tiempo.</translation>
    </message>
    <message>
        <source>Two thirds of the goal</source>
        <translation>Dos tercios del objetivo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>A ticket is late after this long.</source>
        <translation>La comanda va tarde tras este tiempo.</translation>
    </message>
    <message>
        <source>At the goal</source>
        <translation>En el objetivo</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>Orden del tablero</translation>
    </message>
    <message>
        <source>By when orders came, or by when they are promised.</source>
        <translation>Por llegada o por hora prometida.</translation>
    </message>
    <message>
        <source>Combine the same items</source>
        <translation>Agrupar platos iguales</translation>
    </message>
    <message>
        <source>The same item twice on a ticket is one row.</source>
        <translation>El mismo plato dos veces es una sola línea.</translation>
    </message>
    <message>
        <source>Alarm for an unseen order</source>
        <translation>Alarma de pedido no visto</translation>
    </message>
    <message>
        <source>When no kitchen screen has shown it by then.</source>
        <translation>Si ninguna pantalla de cocina lo mostró.</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation>Tiempo para pagar</translation>
    </message>
    <message>
        <source>An order that is not paid by then runs out.</source>
        <translation>El pedido no pagado a tiempo caduca.</translation>
    </message>
    <message>
        <source>Expo sends orders out</source>
        <translation>El pase envía los pedidos</translation>
    </message>
    <message>
        <source>Only when every station is done with them.</source>
        <translation>Solo cuando todas las estaciones acaban.</translation>
    </message>
    <message>
        <source>Orders for later</source>
        <translation>Pedidos para más tarde</translation>
    </message>
    <message>
        <source>Diners may order ahead.</source>
        <translation>Los clientes pueden pedir con antelación.</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>So many days may be ordered ahead.</source>
        <translation>Días que se puede pedir por adelantado.</translation>
    </message>
    <message>
        <source>Later orders from</source>
        <translation>Pedidos posteriores desde</translation>
    </message>
    <message>
        <source>The first time of a day for them.</source>
        <translation>La primera hora del día para ellos.</translation>
    </message>
    <message>
        <source>Later orders until</source>
        <translation>Pedidos posteriores hasta</translation>
    </message>
    <message>
        <source>The last time of a day for them.</source>
        <translation>La última hora del día para ellos.</translation>
    </message>
    <message>
        <source>Serve at tables</source>
        <translation>Servir en mesa</translation>
    </message>
    <message>
        <source>Table orders may be handed over without a code.</source>
        <translation>Los pedidos de mesa se entregan sin código.</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>Por llegada</translation>
    </message>
    <message>
        <source>By promise</source>
        <translation>Por promesa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the venue</source>
        <translation>Ajustes del local</translation>
    </message>
    <message>
        <source>Every change holds at once, on every screen.</source>
        <translation>Cada cambio vale de inmediato, en todas las pantallas.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>https://orders.example.com</source>
        <translation>https://orders.example.com</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>copper-lane</source>
        <translation>copper-lane</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>priya</source>
        <translation>priya</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Ajustes del equipo</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Orders are shown on this screen</source>
        <translation>En esta pantalla se muestran pedidos</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>REPRINT</source>
        <translation>REIMPRESIÓN</translation>
    </message>
    <message>
        <source>MAY BE PRINTED TWICE</source>
        <translation>PUEDE ESTAR REPETIDO</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>El plato contiene %1</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTA: %1</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>PARA LAS %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Pagado, %1</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Pagado, %1, devuelto en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message numerus="yes">
        <source>+%n elsewhere</source>
        <translation>
            <numerusform>+%n en otro puesto</numerusform>
            <numerusform>+%n en otro puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>impreso %1</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADO</translation>
    </message>
    <message>
        <source>Do not make this order.</source>
        <translation>No prepare este pedido.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NO PAGADO</translation>
    </message>
    <message>
        <source>LATE TICKETS</source>
        <translation>COMANDAS TARDÍAS</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came while this printer was out</source>
        <translation>
            <numerusform>%n pedido llegó sin impresora</numerusform>
            <numerusform>%n pedidos llegaron sin impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>When it is off, the header says so</source>
        <translation>Si está apagado, lo dice la cabecera</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Flash the edge of the screen</source>
        <translation>Destellar el borde de la pantalla</translation>
    </message>
    <message>
        <source>For those who cannot hear the sounds</source>
        <translation>Para quienes no oyen los sonidos</translation>
    </message>
    <message>
        <source>Say order numbers</source>
        <translation>Decir los números de pedido</translation>
    </message>
    <message>
        <source>New ones in the kitchen, ready ones at the counter</source>
        <translation>Los nuevos en cocina, los listos en el mostrador</translation>
    </message>
    <message>
        <source>Install espeak-ng on this device to use it</source>
        <translation>Instale espeak-ng en este equipo para usarlo</translation>
    </message>
    <message>
        <source>Tick with each key</source>
        <translation>Un clic con cada tecla</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>New order with an allergy</source>
        <translation>Pedido nuevo con alergia</translation>
    </message>
    <message>
        <source>Order is late</source>
        <translation>Pedido retrasado</translation>
    </message>
    <message>
        <source>Cancelled or taken off</source>
        <translation>Cancelado o quitado</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>El código coincide</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>El código no coincide</translation>
    </message>
    <message>
        <source>Connection is lost</source>
        <translation>Se pierde la conexión</translation>
    </message>
    <message>
        <source>Connection is back</source>
        <translation>Vuelve la conexión</translation>
    </message>
</context>
<context>
    <name>StatementChooser</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>A la carpeta superior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Statements and folders</source>
        <translation>Extractos y carpetas</translation>
    </message>
    <message>
        <source>No folder and no statement here. Statements are XML (camt.053) or CSV files.</source>
        <translation>Aquí no hay carpetas ni extractos. Los extractos son archivos XML (camt.053) o CSV.</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Statements in %1, newest first</source>
        <translation>Extractos en %1, los más nuevos primero</translation>
    </message>
    <message>
        <source>No statement in %1. Export one at the bank: camt.053 or CSV.</source>
        <translation>Ningún extracto en %1. Exporte uno en el banco: camt.053 o CSV.</translation>
    </message>
    <message>
        <source>Which column is which? It is asked once for this bank.</source>
        <translation>¿Qué columna es cuál? Se pregunta una vez para este banco.</translation>
    </message>
    <message>
        <source>A manager says once which column of this bank's statements is which.</source>
        <translation>La gerencia dice una vez qué columna de los extractos de este banco es cuál.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference or text</source>
        <translation>Referencia o texto</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep, and take it in</source>
        <translation>Guardar y leer</translation>
    </message>
    <message>
        <source>Choose a file elsewhere</source>
        <translation>Elegir un archivo de otro lugar</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Formato de las fechas</translation>
    </message>
    <message>
        <source>Amounts are written as</source>
        <translation>Formato de los importes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>StationFilter</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>media %1</translation>
    </message>
</context>
<context>
    <name>StationProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 listo</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <translation>%1, faltan %2 de %3</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
</context>
<context>
    <name>StockEntry</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Contar %1</translation>
    </message>
    <message>
        <source>Back in stock</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Diners see it at once. Nothing already paid is touched.</source>
        <translation>Los clientes lo ven enseguida. Lo pagado no se toca.</translation>
    </message>
    <message>
        <source>Nothing is sold out and nothing is counted.</source>
        <translation>Nada agotado y nada contado.</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>No hay nada en la carta.</translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>Ahora no se puede leer la carta.</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>Ahora no se puede releer la carta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Out or counted</source>
        <translation>Agotado o contado</translation>
    </message>
</context>
<context>
    <name>TakeCashView</name>
    <message>
        <source>Amount due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Otro pedido</translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation>No cobrado. %1</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>El pedido %1 está pagado. Cocina lo tiene.</translation>
    </message>
    <message>
        <source>Cash is stored here and sent later.</source>
        <translation>El cobro se guarda aquí y se envía después.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Abra primero la caja</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Elija un pedido</translation>
    </message>
    <message>
        <source>Take %1, open drawer</source>
        <translation>Cobrar %1, abrir cajón</translation>
    </message>
    <message>
        <source>Shut the drawer, or take the next order.</source>
        <translation>Cierre el cajón o cobre el siguiente.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Intro hace lo mismo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>The tip is right</source>
        <translation>La propina está bien</translation>
    </message>
</context>
<context>
    <name>TakeOffLine</name>
    <message>
        <source>Taken off</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>TakeOffPanel</name>
    <message>
        <source>Take an item off order %1</source>
        <translation>Quitar un plato del pedido %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>¿Qué línea?</translation>
    </message>
    <message>
        <source>Choose what is taken off.</source>
        <translation>Elija lo que se quita.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>¿Por qué? Obligatorio.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Pedido por error</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Tarda demasiado</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Not taken off. %1</source>
        <translation>No se quitó. %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Choose a reason to take it off</source>
        <translation>Elija un motivo para quitarlo</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Mantenga para quitar</translation>
    </message>
    <message>
        <source>Hold to take off and refund %1</source>
        <translation>Mantenga para quitar y devolver %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
</context>
<context>
    <name>TakeOffText</name>
    <message>
        <source>It is not paid yet: nothing goes back.</source>
        <translation>Aún no está pagado: no se devuelve nada.</translation>
    </message>
    <message>
        <source>%1 goes back in cash, from the drawer.</source>
        <translation>%1 se devuelven en efectivo, de la caja.</translation>
    </message>
    <message>
        <source>%1 goes back the way it was paid.</source>
        <translation>%1 se devuelven como se pagaron.</translation>
    </message>
    <message>
        <source>The kitchen does not have it any more: refund it instead.</source>
        <translation>La cocina ya no lo tiene: devuelva el importe.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Esto necesita el servidor. Está sin conexión.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>Es lo único que queda: cancele el pedido.</translation>
    </message>
    <message>
        <source>%1 × %2 is off order %3.</source>
        <translation>%1 × %2 ya no está en el pedido %3.</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Devuelva %1 de la caja.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 está en camino de vuelta.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADO</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>EN COLA</translation>
    </message>
    <message>
        <source>LATE +%1</source>
        <translation>TARDE +%1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NUEVO</translation>
    </message>
    <message>
        <source>DUE IN %1</source>
        <translation>QUEDAN %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>A TIEMPO</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Start queued</source>
        <translation>Empezar, en cola</translation>
    </message>
    <message>
        <source>Recall queued</source>
        <translation>Recuperar, en cola</translation>
    </message>
    <message>
        <source>Hold queued</source>
        <translation>Retener, en cola</translation>
    </message>
    <message>
        <source>Fire queued</source>
        <translation>Lanzar, en cola</translation>
    </message>
    <message>
        <source>Ready queued</source>
        <translation>Listo, en cola</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n minute(s)</source>
        <translation>
            <numerusform>tarde por %n minuto</numerusform>
            <numerusform>tarde por %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>falta %n minuto</numerusform>
            <numerusform>faltan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>has an allergy</source>
        <translation>tiene una alergia</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>queda %n plato</numerusform>
            <numerusform>quedan %n platos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 de %2</translation>
    </message>
    <message>
        <source>+%1 elsewhere</source>
        <translation>+%1 en otra</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>+%1 later</source>
        <translation>+%1 después</translation>
    </message>
    <message>
        <source>Rush queued</source>
        <translation>Urgente en cola</translation>
    </message>
    <message>
        <source>rush</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>Order %1, more</source>
        <translation>Pedido %1, más</translation>
    </message>
    <message>
        <source>Understood queued</source>
        <translation>Entendido en cola</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
</context>
<context>
    <name>TicketFlags</name>
    <message>
        <source>RUSH</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NO PAGADO</translation>
    </message>
</context>
<context>
    <name>TicketGrid</name>
    <message>
        <source>No orders. New ones appear here with a sound.</source>
        <translation>No hay pedidos. Los nuevos aparecen aquí con un sonido.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>RECALLED</source>
        <translation>RECUPERADO</translation>
    </message>
</context>
<context>
    <name>TicketItem</name>
    <message>
        <source>allergy %1</source>
        <translation>alergia %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
</context>
<context>
    <name>TicketMenu</name>
    <message>
        <source>Back to its place in the line</source>
        <translation>Volver a su sitio en la fila</translation>
    </message>
    <message>
        <source>Rush: before all others</source>
        <translation>Urgente: antes que los demás</translation>
    </message>
    <message>
        <source>Hold until fired</source>
        <translation>Retener hasta lanzar</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take an item off</source>
        <translation>Quitar un plato</translation>
    </message>
</context>
<context>
    <name>TillOrder</name>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The kitchen gets this order when the cash is taken.</source>
        <translation>Cocina recibe el pedido al cobrarlo.</translation>
    </message>
    <message>
        <source>Waiting to pay</source>
        <translation>Esperan para pagar</translation>
    </message>
    <message>
        <source>Nobody waits to pay</source>
        <translation>Nadie espera para pagar</translation>
    </message>
    <message>
        <source>An order whose diner pays at the counter appears here.</source>
        <translation>Aquí aparece el pedido que se paga en el mostrador.</translation>
    </message>
    <message>
        <source>The drawer is not known yet</source>
        <translation>Aún no se conoce la caja</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>La caja está abierta</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>La caja está cerrada</translation>
    </message>
    <message>
        <source>Cash is taken when it is open.</source>
        <translation>Se cobra cuando está abierta.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
</context>
<context>
    <name>TillText</name>
    <message>
        <source>No tip</source>
        <translation>Sin propina</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>%1 more than the dishes</source>
        <translation>%1 más que los platos</translation>
    </message>
</context>
<context>
    <name>TipChoice</name>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Text did not arrive, order %1</source>
        <translation>El SMS no llegó, pedido %1</translation>
    </message>
    <message>
        <source>Phone ending %1.</source>
        <translation>Teléfono que acaba en %1.</translation>
    </message>
    <message>
        <source>Payment disputed, order %1</source>
        <translation>Pago en disputa, pedido %1</translation>
    </message>
    <message>
        <source>no usual %1 yet</source>
        <translation>aún sin %1 habitual</translation>
    </message>
    <message>
        <source>%1 under a usual %2 by now</source>
        <translation>%1 menos que un %2 habitual</translation>
    </message>
    <message>
        <source>%1 over a usual %2 by now</source>
        <translation>%1 más que un %2 habitual</translation>
    </message>
    <message>
        <source>Sales, %1</source>
        <translation>Ventas, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 abiertos, %2 tarde</translation>
    </message>
    <message>
        <source>Average prep</source>
        <translation>Preparación media</translation>
    </message>
    <message>
        <source>goal %1, %2 on time</source>
        <translation>objetivo %1, %2 a tiempo</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 de las ventas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, each order</source>
        <translation>Mensajes por pedido</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>no prices yet</source>
        <translation>aún sin precios</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>SMS enviados</translation>
    </message>
    <message>
        <source>Calls when ready</source>
        <translation>Llamadas al estar listo</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without a price from the provider yet.</source>
        <translation>
            <numerusform>%n mensaje aún sin precio del proveedor.</numerusform>
            <numerusform>%n mensajes aún sin precio del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Cómo se pagó</translation>
    </message>
    <message>
        <source>Refund not sent, order %1</source>
        <translation>Reembolso no enviado, pedido %1</translation>
    </message>
    <message>
        <source>%1. Try again: it never goes back twice.</source>
        <translation>%1. Reintente: nunca se devuelve dos veces.</translation>
    </message>
    <message>
        <source>Text not sent, order %1</source>
        <translation>SMS no enviado, pedido %1</translation>
    </message>
    <message>
        <source>Try again, or tell the customer yourself.</source>
        <translation>Reintente, o avise usted al cliente.</translation>
    </message>
    <message>
        <source>Call not made, order %1</source>
        <translation>Llamada no hecha, pedido %1</translation>
    </message>
    <message>
        <source>The payment provider does not answer, order %1</source>
        <translation>El proveedor de pagos no responde, pedido %1</translation>
    </message>
    <message>
        <source>Look there how the payment stands, then try again.</source>
        <translation>Mire allí cómo está el pago y reintente.</translation>
    </message>
    <message>
        <source>Work of the server has stopped</source>
        <translation>Un trabajo del servidor se detuvo</translation>
    </message>
    <message>
        <source>Try again; if it stops again, tell your support: %1</source>
        <translation>Reintente; si se detiene otra vez, dígalo a su soporte: %1</translation>
    </message>
    <message>
        <source>Seen to by hand</source>
        <translation>Resuelto a mano</translation>
    </message>
    <message>
        <source>Refund that did not arrive yet, order %1</source>
        <translation>Reembolso que aún no llegó, pedido %1</translation>
    </message>
    <message>
        <source>Day report, %1</source>
        <translation>Informe del día, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sales are without tips and before refunds. Refunds have the tips in them that went back. An order that was paid in two ways counts in both lines, and once in all.</source>
        <translation>Las ventas son sin propinas y antes de reembolsos. Los reembolsos incluyen las propinas devueltas. Un pedido pagado de dos formas cuenta en ambas líneas y una vez en el total.</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Ventas por hora</translation>
    </message>
    <message>
        <source>Customers' credit</source>
        <translation>Saldo de los clientes</translation>
    </message>
    <message>
        <source>Credit that is sold is no sale: it is owed until it is spent, and then counts among the sales.</source>
        <translation>El saldo vendido no es una venta: se debe hasta que se gasta, y entonces cuenta entre las ventas.</translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation>Algo espera su atención</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Devoluciones como saldo</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Owed to customers now</source>
        <translation>Se debe ahora a clientes</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Cash to give back at the counter, order %1</source>
        <translation>Efectivo a devolver en el mostrador, pedido %1</translation>
    </message>
    <message>
        <source>Transfer to send back, order %1</source>
        <translation>Transferencia a devolver, pedido %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>How it was paid</source>
        <translation>Cómo se pagó</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) to review</source>
        <translation>
            <numerusform>%n pago por revisar</numerusform>
            <numerusform>%n pagos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank and the ledger do not agree.</source>
        <translation>Banco y libro no coinciden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The day cannot be read now.</source>
        <translation>Ahora no se lee el día.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada le espera.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Money to decide about, %1</source>
        <translation>Dinero por decidir, %1</translation>
    </message>
    <message>
        <source>Late, twice, wrong, or not given back.</source>
        <translation>Tarde, doble, mal, o sin devolver.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Leyendo el día.</translation>
    </message>
</context>
<context>
    <name>ToggleSwitch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation>Se están leyendo los asientos.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>No hay asientos.</translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n sin coste</numerusform>
            <numerusform>%n sin coste</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Mensajes y pérdidas</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventas en efectivo</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Saldo vendido</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>Saldo gastado</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Devoluciones como saldo</translation>
    </message>
    <message>
        <source>Credit that ran out</source>
        <translation>Saldo caducado</translation>
    </message>
    <message>
        <source>Closing report Z %1</source>
        <translation>Informe de cierre Z %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Saldo, %1</translation>
    </message>
    <message>
        <source>Bank transfer, %1</source>
        <translation>Transferencia, %1</translation>
    </message>
    <message>
        <source>Cash to give back, %1</source>
        <translation>Efectivo a devolver, %1</translation>
    </message>
</context>
<context>
    <name>TransferSeen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>On the statement</source>
        <translation>En el extracto</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>Han llegado %1</translation>
    </message>
    <message>
        <source>Asked for, not booked yet</source>
        <translation>Pedido, aún sin contabilizar</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Order %1, %2, %3</source>
        <translation>Pedido %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Choose an order</source>
        <translation>Elija un pedido</translation>
    </message>
    <message>
        <source>Hand over at %1</source>
        <translation>Entregar en %1</translation>
    </message>
    <message>
        <source>Pickup code, order %1</source>
        <translation>Código de recogida, pedido %1</translation>
    </message>
    <message>
        <source>Order %1 was handed over</source>
        <translation>El pedido %1 se entregó</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>El pedido %1 se canceló</translation>
    </message>
    <message>
        <source>Order %1 was never paid</source>
        <translation>El pedido %1 nunca se pagó</translation>
    </message>
    <message>
        <source>Order %1 is not ready</source>
        <translation>El pedido %1 no está listo</translation>
    </message>
    <message>
        <source>Touch one in the list, or type / to search.</source>
        <translation>Toque uno en la lista o escriba / para buscar.</translation>
    </message>
    <message>
        <source>Take it to %1. No code is needed there.</source>
        <translation>Llévelo a %1. Allí no hace falta código.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Do not hand it over.</source>
        <translation>No lo entregue.</translation>
    </message>
    <message>
        <source>The kitchen has not been told of it.</source>
        <translation>La cocina no lo ha recibido.</translation>
    </message>
    <message>
        <source>It is paid, and the kitchen has not started.</source>
        <translation>Está pagado y la cocina no ha empezado.</translation>
    </message>
    <message>
        <source>The kitchen is making it. Its code can be checked when it is ready.</source>
        <translation>La cocina lo está preparando. El código se comprueba cuando esté listo.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En cola hasta que vuelva la conexión</translation>
    </message>
    <message>
        <source>Enter a code instead</source>
        <translation>Introducir un código</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Cobrar %1 en efectivo</translation>
    </message>
    <message>
        <source>Pay with the customer's credit</source>
        <translation>Pagar con el saldo del cliente</translation>
    </message>
</context>
<context>
    <name>servery::app::DrawerPaper</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Informe de cierre Z %1</translation>
    </message>
    <message>
        <source>Interim report X</source>
        <translation>Informe parcial X</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Abierta el %1 por %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Cerrada el %1 por %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What should be in the drawer</source>
        <translation>Lo que debería haber en la caja</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash sales: %1</source>
        <translation>Ventas en efectivo: %1</translation>
    </message>
    <message>
        <source>Cash refunds: %1</source>
        <translation>Reembolsos en efectivo: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Dropped into the safe</source>
        <translation>Llevado a la caja fuerte</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo contado</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billete o moneda</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds it.</source>
        <translation>En la caja debería haber %1 y los hay.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 over.</source>
        <translation>En la caja debería haber %1 y hay %2: sobran %3.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 short.</source>
        <translation>En la caja debería haber %1 y hay %2: faltan %3.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Abierta sin venta</translation>
    </message>
    <message>
        <source>Counted before it was closed</source>
        <translation>Contada antes de cerrar</translation>
    </message>
    <message>
        <source>Made when the drawer was closed. It is kept by its number and never changes.</source>
        <translation>Hecho al cerrar la caja. Se guarda con su número y nunca cambia.</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Todos los importes en %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Crédito vendido</translation>
    </message>
    <message>
        <source>That is more than the %1 that the counter may close with: %2, as a manager, confirmed it.</source>
        <translation>Es más que los %1 con que puede cerrar el mostrador: lo confirmó %2, gerente.</translation>
    </message>
    <message>
        <source>That is within the %1 that the counter may close with.</source>
        <translation>Está dentro de los %1 con que puede cerrar el mostrador.</translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n payment(s) to be made in cash, %1. The next drawer takes them.</source>
        <translation>
            <numerusform>Queda abierto: %n pago en efectivo, %1. Lo cobra la caja siguiente.</numerusform>
            <numerusform>Quedan abiertos: %n pagos en efectivo, %1. Los cobra la caja siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n refund(s) to be given in cash, %1. The next drawer gives them.</source>
        <translation>
            <numerusform>Queda abierto: %n reembolso en efectivo, %1. Lo da la caja siguiente.</numerusform>
            <numerusform>Quedan abiertos: %n reembolsos en efectivo, %1. Los da la caja siguiente.</numerusform>
        </translation>
    </message>
</context>
</TS>
