<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>noch %n Gericht</numerusform>
            <numerusform>noch %n Gerichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Order %1 is on no kitchen screen.</source>
        <translation>Bestellung %1 ist auf keinem Küchenbildschirm.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 does not answer.</source>
        <translation>Der Küchenbildschirm von %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 was too slow and is cut off.</source>
        <translation>Der Küchenbildschirm von %1 war zu langsam und wurde getrennt.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 has lost its connection.</source>
        <translation>Der Küchenbildschirm von %1 hat die Verbindung verloren.</translation>
    </message>
    <message>
        <source>It is paid. Tell the kitchen.</source>
        <translation>Sie ist bezahlt. Sagen Sie der Küche Bescheid.</translation>
    </message>
    <message>
        <source>Since %1. What it shows may be out of date.</source>
        <translation>Seit %1. Was er zeigt, kann veraltet sein.</translation>
    </message>
</context>
<context>
    <name>AllDayRail</name>
    <message>
        <source>All day</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>still to make</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>Nichts zu machen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall an order</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Just sent out</source>
        <translation>Gerade fertig</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>AllDayRow</name>
    <message>
        <source>has an allergy</source>
        <translation>mit Allergie</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>gluten</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>soybeans</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>Weichtiere</translation>
    </message>
</context>
<context>
    <name>AllergyBand</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Gericht enthält %1</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>Item of %1 done</source>
        <translation>Gericht von %1 fertig</translation>
    </message>
    <message>
        <source>Item of %1 not done</source>
        <translation>Gericht von %1 nicht fertig</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code, %1 of 6 digits</source>
        <translation>Code, %1 von 6 Ziffern</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>Code stimmt nicht</translation>
    </message>
    <message>
        <source>Locked after %1 attempts</source>
        <translation>Gesperrt nach %1 Versuchen</translation>
    </message>
    <message>
        <source>This code ran out</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Too many tries on this device</source>
        <translation>Zu viele Versuche an diesem Gerät</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>Code stimmt. Übergeben Sie sie.</translation>
    </message>
    <message>
        <source>Offline. Codes cannot be checked.</source>
        <translation>Offline. Codes können nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Noch %n Versuch, dann gesperrt</numerusform>
            <numerusform>Noch %n Versuche, dann gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>Erneut in %1</translation>
    </message>
    <message>
        <source>The order stays here until the line is back.</source>
        <translation>Die Bestellung bleibt hier, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Offline. Codes cannot be checked until the line is back.</source>
        <translation>Offline. Codes können erst wieder mit Verbindung geprüft werden.</translation>
    </message>
    <message>
        <source>Code locked. Text a new one.</source>
        <translation>Code gesperrt. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>Code ran out. Text a new one.</source>
        <translation>Code abgelaufen. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>Made %1, good until %2</source>
        <translation>Erstellt %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Texted %1 to phone ending %2, good until %3</source>
        <translation>Gesendet %1 an Telefon mit Endung %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Offline. The code is checked when the line is back.</source>
        <translation>Offline. Der Code wird geprüft, sobald die Verbindung da ist.</translation>
    </message>
    <message>
        <source>The last code is still being checked.</source>
        <translation>Der letzte Code wird noch geprüft.</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>Code stimmt. Übergeben Sie sie.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>Übergeben.</translation>
    </message>
    <message>
        <source>A new code was texted.</source>
        <translation>Ein neuer Code wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Noch %n Versuch, dann gesperrt</numerusform>
            <numerusform>Noch %n Versuche, dann gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this device.</source>
        <translation>Zu viele Versuche an diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Verbindung: %1, %2</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Orders, %1</source>
        <translation>Bestellungen, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Zur Küche</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) ready</source>
        <translation>
            <numerusform>%n Bestellung fertig</numerusform>
            <numerusform>%n Bestellungen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nichts ist fertig</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preparing, late</source>
        <translation>In Arbeit, spät</translation>
    </message>
    <message>
        <source>New, late</source>
        <translation>Neu, spät</translation>
    </message>
    <message>
        <source>Preparing, due</source>
        <translation>In Arbeit, bald fällig</translation>
    </message>
    <message>
        <source>New, due</source>
        <translation>Neu, bald fällig</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Ran out unpaid</source>
        <translation>Unbezahlt abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Gericht</numerusform>
            <numerusform>%n Gerichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>needs code</source>
        <translation>braucht Code</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Bezahlt, %1</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Zahlung unterwegs</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Bezahlt, %1, teils erstattet</translation>
    </message>
    <message>
        <source>Refund running</source>
        <translation>Erstattung läuft</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>Ein anderer Betrag wurde bezahlt</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Zahlung angefochten</translation>
    </message>
</context>
<context>
    <name>KitchenBanner</name>
    <message numerus="yes">
        <source>%n action(s) queued</source>
        <translation>
            <numerusform>%n Aktion wartet</numerusform>
            <numerusform>%n Aktionen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Stop making it.</source>
        <translation>Bestellung %1 wurde storniert. Nicht weitermachen.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message>
        <source>This screen is signed out. %1, safe here.</source>
        <translation>Dieser Bildschirm ist abgemeldet. %1, hier sicher.</translation>
    </message>
    <message>
        <source>Offline. The clock of this device is wrong.</source>
        <translation>Offline. Die Uhr dieses Geräts geht falsch.</translation>
    </message>
    <message>
        <source>Offline. Nothing waits to be sent.</source>
        <translation>Offline. Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Offline. %1, safe on this screen.</source>
        <translation>Offline. %1, sicher auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>What was pressed here was not done.</source>
        <translation>Was hier gedrückt wurde, ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Tickets are as of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>New orders cannot arrive until someone signs in.</source>
        <translation>Neue Bestellungen kommen erst an, wenn sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Set the clock; new orders cannot arrive until then.</source>
        <translation>Stellen Sie die Uhr; bis dahin kommen keine Bestellungen an.</translation>
    </message>
    <message>
        <source>Keep cooking.</source>
        <translation>Weiterkochen.</translation>
    </message>
    <message>
        <source>This device has no network, so new orders cannot arrive.</source>
        <translation>Kein Netz an diesem Gerät; keine neuen Bestellungen.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so new orders cannot arrive.</source>
        <translation>Server nicht erreichbar; keine neuen Bestellungen.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Later  %1</source>
        <translation>Später  %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>KitchenHeader</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>KitchenScreen</name>
    <message>
        <source>Order %1 is ready</source>
        <translation>Bestellung %1 ist fertig</translation>
    </message>
    <message>
        <source>Order %1 is back in the line</source>
        <translation>Bestellung %1 ist wieder in der Reihe</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Zur Theke</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
</context>
<context>
    <name>LaterStrip</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting, next page</source>
        <translation>
            <numerusform>%n Bestellung wartet, nächste Seite</numerusform>
            <numerusform>%n Bestellungen warten, nächste Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 NEW</source>
        <translation>%1 NEU</translation>
    </message>
    <message>
        <source>%1 MORE</source>
        <translation>%1 WEITERE</translation>
    </message>
    <message>
        <source>Order %1, %2, held</source>
        <translation>Bestellung %1, %2, angehalten</translation>
    </message>
    <message>
        <source>Order %1, %2, at %3</source>
        <translation>Bestellung %1, %2, um %3</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>Fire order %1</source>
        <translation>Bestellung %1 freigeben</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Nothing later</source>
        <translation>Nichts für später</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Offline. Actions are kept on this screen and sent later.</source>
        <translation>Offline. Aktionen bleiben auf diesem Bildschirm und werden später gesendet.</translation>
    </message>
    <message>
        <source>This device has no network. Orders may be out of date.</source>
        <translation>Dieses Gerät hat kein Netz. Bestellungen können veraltet sein.</translation>
    </message>
    <message>
        <source>The server does not answer. Orders may be out of date.</source>
        <translation>Der Server antwortet nicht. Bestellungen können veraltet sein.</translation>
    </message>
    <message>
        <source>Back online.</source>
        <translation>Wieder verbunden.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
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
        <translation>keine Verbindung</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The kitchen display and the counter of Servery.</source>
        <translation>Küchenbildschirm und Theke von Servery.</translation>
    </message>
    <message>
        <source>The server's address.</source>
        <translation>Die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The venue to sign in to.</source>
        <translation>Der Betrieb, an dem angemeldet wird.</translation>
    </message>
    <message>
        <source>The screen to show: kitchen or counter.</source>
        <translation>Der gezeigte Bildschirm: kitchen oder counter.</translation>
    </message>
    <message>
        <source>The staff user name.</source>
        <translation>Der Benutzername.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Den ganzen Bildschirm füllen.</translation>
    </message>
    <message>
        <source>The window's size in pixels.</source>
        <translation>Die Größe des Fensters in Pixeln.</translation>
    </message>
    <message>
        <source>Read the PIN from standard input and sign in.</source>
        <translation>Die PIN von der Standardeingabe lesen und anmelden.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--window takes a size such as 1920x1080.</source>
        <translation>--window nimmt eine Größe wie 1920x1080.</translation>
    </message>
    <message>
        <source>--role is kitchen or counter.</source>
        <translation>--role ist kitchen oder counter.</translation>
    </message>
    <message>
        <source>--server takes an address such as https://orders.example.com.</source>
        <translation>--server nimmt eine Adresse wie https://orders.example.com.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Phone ends %1</source>
        <translation>Telefon endet auf %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>Wartet, bis die Verbindung da ist</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE: %1</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, name or table</source>
        <translation>Nummer, Name oder Tisch</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Bestellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Keine Bestellung passt</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nichts ist fertig</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message>
        <source>Search by number, name or table.</source>
        <translation>Suchen Sie nach Nummer, Name oder Tisch.</translation>
    </message>
    <message>
        <source>Orders appear here as they are paid.</source>
        <translation>Bestellungen erscheinen hier, sobald sie bezahlt sind.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Order %1, %2, %3, %4</source>
        <translation>Bestellung %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>Pickup, %1</source>
        <translation>Abholung, %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>PICKUP</source>
        <translation>ABHOLUNG</translation>
    </message>
    <message>
        <source>TABLE %1</source>
        <translation>TISCH %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n Ziffer</numerusform>
            <numerusform>PIN, %n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>RecallDrawer</name>
    <message>
        <source>Recall an order</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goes back to Preparing at its old place in the line, timer still running. Handed-over orders cannot be recalled.</source>
        <translation>Kommt an ihren alten Platz zurück, die Zeit läuft weiter. Übergebene Bestellungen kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Bestellung %1, %2</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>Handed over, ready %1</source>
        <translation>Übergeben, fertig %1</translation>
    </message>
    <message>
        <source>Ready %1, %2 ago</source>
        <translation>Fertig %1, vor %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Nothing was sent out yet.</source>
        <translation>Noch ist nichts fertig geworden.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This order is not known any more.</source>
        <translation>Diese Bestellung ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This item is not on the order.</source>
        <translation>Dieses Gericht ist nicht in der Bestellung.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>Der Code stimmt nicht.</translation>
    </message>
    <message>
        <source>The code is locked. Text a new one.</source>
        <translation>Der Code ist gesperrt. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The code ran out. Text a new one.</source>
        <translation>Der Code ist abgelaufen. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>Ein Code hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>Too many wrong codes here. Wait a moment.</source>
        <translation>Zu viele falsche Codes hier. Warten Sie kurz.</translation>
    </message>
    <message>
        <source>No more codes can be sent for this order.</source>
        <translation>Für diese Bestellung können keine Codes mehr gesendet werden.</translation>
    </message>
    <message>
        <source>This order is handed over with its code.</source>
        <translation>Diese Bestellung wird mit ihrem Code übergeben.</translation>
    </message>
    <message>
        <source>The server mistook this for another action.</source>
        <translation>Der Server hielt das für eine andere Aktion.</translation>
    </message>
    <message>
        <source>The server does not know this action yet.</source>
        <translation>Der Server kennt diese Aktion noch nicht.</translation>
    </message>
    <message>
        <source>Too much at once. Try again.</source>
        <translation>Zu viel auf einmal. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>Der Server ist ausgelastet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server had a fault. Nothing was changed.</source>
        <translation>Fehler am Server. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>Die Bestellung ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>The order is not started yet.</source>
        <translation>Die Bestellung ist noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The order is being prepared.</source>
        <translation>Die Bestellung ist in Arbeit.</translation>
    </message>
    <message>
        <source>The order is ready already.</source>
        <translation>Die Bestellung ist schon fertig.</translation>
    </message>
    <message>
        <source>The order was handed over already.</source>
        <translation>Die Bestellung wurde schon übergeben.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Die Bestellung wurde storniert.</translation>
    </message>
    <message>
        <source>The order ran out unpaid.</source>
        <translation>Die Bestellung lief unbezahlt ab.</translation>
    </message>
    <message>
        <source>The order has moved on already.</source>
        <translation>Die Bestellung ist schon weiter.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation>%1, %2. Menü</translation>
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
    <name>SessionText</name>
    <message>
        <source>The server's address is not a web address.</source>
        <translation>Die Adresse des Servers ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A server that is not this machine needs an https address.</source>
        <translation>Ein Server, der nicht dieser Rechner ist, braucht eine https-Adresse.</translation>
    </message>
    <message>
        <source>Enter the venue, your name and your PIN.</source>
        <translation>Geben Sie Betrieb, Namen und PIN ein.</translation>
    </message>
    <message>
        <source>Signed out. Sign in again.</source>
        <translation>Abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again.</source>
        <translation>Vom Server abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server cannot be reached at %1.</source>
        <translation>Der Server ist unter %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The venue, the name or the PIN is wrong.</source>
        <translation>Betrieb, Name oder PIN ist falsch.</translation>
    </message>
    <message>
        <source>There is no venue called %1.</source>
        <translation>Es gibt keinen Betrieb namens %1.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>The server had a fault. Try again.</source>
        <translation>Fehler am Server. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server's answer was not understood.</source>
        <translation>Die Antwort des Servers war unverständlich.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>https://orders.example.com</source>
        <translation>https://orders.example.com</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>copper-lane</source>
        <translation>copper-lane</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>priya</source>
        <translation>priya</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
</context>
<context>
    <name>StationFilter</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
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
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>LATE +%1</source>
        <translation>SPÄT +%1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>DUE IN %1</source>
        <translation>FÄLLIG IN %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>PÜNKTLICH</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Start queued</source>
        <translation>Beginn wartet</translation>
    </message>
    <message>
        <source>Recall queued</source>
        <translation>Zurückholen wartet</translation>
    </message>
    <message>
        <source>Hold queued</source>
        <translation>Anhalten wartet</translation>
    </message>
    <message>
        <source>Fire queued</source>
        <translation>Freigabe wartet</translation>
    </message>
    <message>
        <source>Ready queued</source>
        <translation>Fertig wartet</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n minute(s)</source>
        <translation>
            <numerusform>%n Minute zu spät</numerusform>
            <numerusform>%n Minuten zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>fällig in %n Minute</numerusform>
            <numerusform>fällig in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>has an allergy</source>
        <translation>mit Allergie</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>noch %n Gericht</numerusform>
            <numerusform>noch %n Gerichte</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>+%1 elsewhere</source>
        <translation>+%1 anderswo</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>geht weiter</translation>
    </message>
</context>
<context>
    <name>TicketGrid</name>
    <message>
        <source>No orders. New ones appear here with a sound.</source>
        <translation>Keine Bestellungen. Neue erscheinen hier mit einem Ton.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>RECALLED</source>
        <translation>ZURÜCK</translation>
    </message>
</context>
<context>
    <name>TicketItem</name>
    <message>
        <source>allergy %1</source>
        <translation>Allergie %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Choose an order</source>
        <translation>Wählen Sie eine Bestellung</translation>
    </message>
    <message>
        <source>Hand over at %1</source>
        <translation>Übergeben an %1</translation>
    </message>
    <message>
        <source>Pickup code, order %1</source>
        <translation>Abholcode, Bestellung %1</translation>
    </message>
    <message>
        <source>Order %1 was handed over</source>
        <translation>Bestellung %1 wurde übergeben</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Bestellung %1 wurde storniert</translation>
    </message>
    <message>
        <source>Order %1 was never paid</source>
        <translation>Bestellung %1 wurde nie bezahlt</translation>
    </message>
    <message>
        <source>Order %1 is not ready</source>
        <translation>Bestellung %1 ist nicht fertig</translation>
    </message>
    <message>
        <source>Touch one in the list, or type / to search.</source>
        <translation>Tippen Sie eine an, oder suchen Sie mit /.</translation>
    </message>
    <message>
        <source>Take it to %1. No code is needed there.</source>
        <translation>Bringen Sie sie zu %1. Dort braucht es keinen Code.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Do not hand it over.</source>
        <translation>Nicht übergeben.</translation>
    </message>
    <message>
        <source>The kitchen has not been told of it.</source>
        <translation>Die Küche weiß nichts davon.</translation>
    </message>
    <message>
        <source>It is paid, and the kitchen has not started.</source>
        <translation>Sie ist bezahlt, die Küche hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The kitchen is making it. Its code can be checked when it is ready.</source>
        <translation>Die Küche ist dabei. Der Code kann geprüft werden, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>Wartet, bis die Verbindung da ist</translation>
    </message>
    <message>
        <source>Enter a code instead</source>
        <translation>Stattdessen Code eingeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
</context>
</TS>
