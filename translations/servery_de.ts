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
    <message>
        <source>It is paid when it is collected. Tell the kitchen.</source>
        <translation>Sie wird bei Abholung bezahlt. Sagen Sie der Küche Bescheid.</translation>
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
    <message>
        <source>Sold out, %1</source>
        <translation>Ausverkauft, %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
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
    <name>AwaitedRow</name>
    <message>
        <source>It is for this one</source>
        <translation>Sie ist für diese</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Why? Needed.</source>
        <translation>Warum? Nötig.</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>Less than due</source>
        <translation>Weniger als fällig</translation>
    </message>
    <message>
        <source>Take it and ask for the rest, or give it back.</source>
        <translation>Annehmen und den Rest verlangen, oder zurückgeben.</translation>
    </message>
    <message>
        <source>More than due</source>
        <translation>Mehr als fällig</translation>
    </message>
    <message>
        <source>Take it, and what is over goes back; or give all back.</source>
        <translation>Annehmen, und was zu viel ist, geht zurück; oder alles zurückgeben.</translation>
    </message>
    <message>
        <source>Nobody's reference</source>
        <translation>Niemandes Referenz</translation>
    </message>
    <message>
        <source>Find the order that waits for this sum, or set it aside.</source>
        <translation>Suchen Sie die Bestellung, die auf diese Summe wartet, oder legen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>It cannot pay here. Settle it with the bank, then set it aside.</source>
        <translation>Damit kann hier nicht bezahlt werden. Klären Sie es mit der Bank, dann legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 passend</translation>
    </message>
    <message>
        <source>%1 less than due</source>
        <translation>%1 weniger als fällig</translation>
    </message>
    <message>
        <source>%1 more than due</source>
        <translation>%1 mehr als fällig</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 paid twice</source>
        <translation>%1 doppelt bezahlt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 in another currency</source>
        <translation>%1 in anderer Währung</translation>
    </message>
    <message>
        <source>%1 outgoing</source>
        <translation>%1 ausgehend</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is too large for a statement: 8 MiB at most.</source>
        <translation>Diese Datei ist zu groß für einen Auszug: höchstens 8 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Type the amount that the bank's statement says.</source>
        <translation>Geben Sie den Betrag vom Kontoauszug ein.</translation>
    </message>
    <message>
        <source>It is what was asked for, and counts as paid.</source>
        <translation>Das ist der verlangte Betrag; er gilt als bezahlt.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and the rest is asked for, or gives it back.</source>
        <translation>Die Bestellung bleibt unbezahlt. Die Leitung nimmt es an und der Rest wird verlangt, oder gibt es zurück.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and what is over goes back, or gives all of it back.</source>
        <translation>Die Bestellung bleibt unbezahlt. Die Leitung nimmt es an und der Überschuss geht zurück, oder gibt alles zurück.</translation>
    </message>
    <message>
        <source>%1 It waits for you under Money to decide.</source>
        <translation>%1 Es wartet auf Sie unter „Geld zu entscheiden“.</translation>
    </message>
    <message>
        <source>%1 for %2 waits for a manager, under Money to decide.</source>
        <translation>%1 für %2 wartet auf die Leitung, unter „Geld zu entscheiden“.</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>Von der Bank zurückgeholt</translation>
    </message>
    <message>
        <source>The order was paid with it, and the money is gone. Settle it with the customer, then set it aside.</source>
        <translation>Damit war die Bestellung bezahlt, und das Geld ist weg. Klären Sie es mit dem Gast, dann legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Awaited transfers</source>
        <translation>Erwartete Überweisungen</translation>
    </message>
    <message>
        <source>Which order is it for?</source>
        <translation>Für welche Bestellung ist sie?</translation>
    </message>
    <message>
        <source>The transfers cannot be read now.</source>
        <translation>Die Überweisungen können gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No transfer is awaited.</source>
        <translation>Keine Überweisung wird erwartet.</translation>
    </message>
    <message>
        <source>The transfers are being read.</source>
        <translation>Die Überweisungen werden gelesen.</translation>
    </message>
    <message>
        <source>Needs you, %1</source>
        <translation>Braucht Sie, %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Close the statements</source>
        <translation>Auszüge schließen</translation>
    </message>
    <message>
        <source>Take in a statement</source>
        <translation>Auszug einlesen</translation>
    </message>
    <message>
        <source>To send back, %1</source>
        <translation>Zurückzusenden, %1</translation>
    </message>
    <message>
        <source>Transfer it at the bank, then say so here.</source>
        <translation>Überweisen Sie es bei der Bank, dann sagen Sie es hier.</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Es wurde zurückgesendet</translation>
    </message>
    <message>
        <source>Nothing waits for you. What a statement has that fits nothing appears here.</source>
        <translation>Nichts wartet auf Sie. Was in einem Auszug zu nichts passt, erscheint hier.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Mit dem Gast abgesprochen</translation>
    </message>
    <message>
        <source>Nobody is reached</source>
        <translation>Niemand ist erreichbar</translation>
    </message>
    <message>
        <source>Order is over</source>
        <translation>Bestellung ist vorbei</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Find its order</source>
        <translation>Bestellung suchen</translation>
    </message>
    <message>
        <source>Choose it in the list</source>
        <translation>In der Liste wählen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Not for an order</source>
        <translation>Nicht für eine Bestellung</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Eigene Überweisung</translation>
    </message>
    <message>
        <source>Settled with the bank</source>
        <translation>Mit der Bank geklärt</translation>
    </message>
    <message>
        <source>Nothing is booked for it: it pays for no order yet.</source>
        <translation>Dafür ist nichts gebucht: Es bezahlt noch keine Bestellung.</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Pickup board</source>
        <translation>Abholanzeige</translation>
    </message>
    <message>
        <source>This board stopped at %1. Please ask at the counter.</source>
        <translation>Diese Anzeige steht seit %1 still. Bitte fragen Sie am Tresen.</translation>
    </message>
    <message>
        <source>This board has no connection. Please ask at the counter.</source>
        <translation>Diese Anzeige hat keine Verbindung. Bitte fragen Sie am Tresen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No order is ready yet.</source>
        <translation>Noch ist keine Bestellung fertig.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation>Anzeige verlassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
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
    <message>
        <source>%1 goes first</source>
        <translation>%1 zuerst</translation>
    </message>
    <message>
        <source>%1 is back in its place</source>
        <translation>%1 wieder an ihrem Platz</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Where it goes</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>At a table</source>
        <translation>Am Tisch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>Name, falls genannt</translation>
    </message>
    <message>
        <source>+1 555 … for a text</source>
        <translation>+1 555 … für eine SMS</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE: %1</translation>
    </message>
    <message>
        <source>Touch a dish to add it. What is ordered appears here.</source>
        <translation>Gericht antippen, um es hinzuzufügen. Bestelltes erscheint hier.</translation>
    </message>
    <message>
        <source>Offline. Orders can be placed when the line is back.</source>
        <translation>Offline. Bestellt werden kann wieder mit Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Gericht</numerusform>
            <numerusform>%n Gerichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Wird bestellt</translation>
    </message>
    <message>
        <source>Order, take %1</source>
        <translation>Bestellen, %1 kassieren</translation>
    </message>
</context>
<context>
    <name>CashGivenText</name>
    <message>
        <source>No coins for this</source>
        <translation>Dafür gibt es keine Münzen</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
</context>
<context>
    <name>CashRowText</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>CashText</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cash sale(s)</source>
        <translation>
            <numerusform>%n Barverkauf</numerusform>
            <numerusform>%n Barverkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be paid in cash</source>
        <translation>
            <numerusform>%n Bestellung noch bar zu zahlen</numerusform>
            <numerusform>%n Bestellungen noch bar zu zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cash refund(s) still to be given back</source>
        <translation>
            <numerusform>%n Erstattung noch bar zu geben</numerusform>
            <numerusform>%n Erstattungen noch bar zu geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) not handed over yet</source>
        <translation>
            <numerusform>%n bezahlte Bestellung noch nicht übergeben</numerusform>
            <numerusform>%n bezahlte Bestellungen noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and PIN do not match. Nothing was changed.</source>
        <translation>Name und PIN passen nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cash that was taken offline could not be booked. %1 Put it aside and tell a manager.</source>
        <translation>Offline kassiertes Geld konnte nicht gebucht werden. %1 Legen Sie es beiseite und sagen Sie der Leitung Bescheid.</translation>
    </message>
</context>
<context>
    <name>CloseResult</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>What happened? Needed to close.</source>
        <translation>Was war? Zum Schließen nötig.</translation>
    </message>
    <message>
        <source>Wrong change</source>
        <translation>Falsches Rückgeld</translation>
    </message>
    <message>
        <source>Float was off</source>
        <translation>Wechselgeld falsch</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Close, exact</source>
        <translation>Schließen, stimmt</translation>
    </message>
    <message>
        <source>Close, %1</source>
        <translation>Schließen, %1</translation>
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
    <name>Console</name>
    <message>
        <source>New order %1</source>
        <translation>Neue Bestellung %1</translation>
    </message>
    <message>
        <source>Order %1 is ready</source>
        <translation>Bestellung %1 ist fertig</translation>
    </message>
    <message>
        <source>This code belongs to no open order.</source>
        <translation>Dieser Code gehört zu keiner offenen Bestellung.</translation>
    </message>
    <message>
        <source>Open the order first, then scan its code.</source>
        <translation>Erst die Bestellung öffnen, dann ihren Code scannen.</translation>
    </message>
    <message>
        <source>This device's disk cannot be written. What waits here to be sent is lost when it is switched off.</source>
        <translation>Auf den Speicher dieses Geräts lässt sich nicht schreiben. Was hier noch gesendet werden soll, geht beim Ausschalten verloren.</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>How many are left of %1?</source>
        <translation>Wie viele sind von %1 übrig?</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>Less, %1</source>
        <translation>Weniger, %1</translation>
    </message>
    <message>
        <source>More, %1</source>
        <translation>Mehr, %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 and coins</source>
        <translation>%1 und Münzen</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Past the %1 limit: a manager closes</source>
        <translation>Über der Grenze von %1: die Leitung schließt</translation>
    </message>
    <message>
        <source>Within the %1 limit</source>
        <translation>In der Grenze von %1</translation>
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
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation>Kasse offen</translation>
    </message>
    <message>
        <source>Drawer closing</source>
        <translation>Kassenabschluss</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Geräteeinstellungen</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Zur Leitung</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>CreditAccount</name>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Whose credit?</source>
        <translation>Wessen Guthaben?</translation>
    </message>
    <message>
        <source>No credit so far. The first is added here.</source>
        <translation>Noch kein Guthaben. Das erste wird hier aufgeladen.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Anderer Gast</translation>
    </message>
    <message>
        <source>Type the customer's mobile number, or scan the code on the customer's page.</source>
        <translation>Geben Sie die Handynummer ein oder scannen Sie den Code auf der Seite des Gasts.</translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>Added</source>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>There is no credit with this code.</source>
        <translation>Zu diesem Code gibt es kein Guthaben.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>%1 was added. Put the cash into the drawer.</source>
        <translation>%1 aufgeladen. Legen Sie das Bargeld in die Kasse.</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>Bestellung %1 ist bezahlt. Die Küche hat sie.</translation>
    </message>
    <message>
        <source>%1 of order %2 is paid. Take the rest another way.</source>
        <translation>%1 von Bestellung %2 sind bezahlt. Nehmen Sie den Rest auf andere Weise.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it counts once.</source>
        <translation>Noch keine Antwort. Versuchen Sie es noch einmal: Es zählt nur einmal.</translation>
    </message>
</context>
<context>
    <name>CreditView</name>
    <message>
        <source>Credit to add</source>
        <translation>Aufzuladen</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Order %1, due</source>
        <translation>Bestellung %1, offen</translation>
    </message>
    <message>
        <source>There is no credit to pay it with.</source>
        <translation>Es ist kein Guthaben zum Bezahlen da.</translation>
    </message>
    <message>
        <source>The credit pays all of it.</source>
        <translation>Das Guthaben bezahlt alles.</translation>
    </message>
    <message>
        <source>The credit pays a part. The rest is taken another way.</source>
        <translation>Das Guthaben bezahlt einen Teil. Der Rest wird auf andere Weise genommen.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Andere Zahlungsart</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>Guthaben zeigen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Pay %1 with credit</source>
        <translation>%1 mit Guthaben bezahlen</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Erst die Kasse öffnen</translation>
    </message>
    <message>
        <source>Add %1, open drawer</source>
        <translation>%1 aufladen, Kasse öffnen</translation>
    </message>
    <message>
        <source>Credit needs the line to the server.</source>
        <translation>Guthaben braucht die Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Die Eingabetaste tut dasselbe</translation>
    </message>
    <message>
        <source>From the credit</source>
        <translation>Aus dem Guthaben</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
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
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Type the count</source>
        <translation>Anzahl tippen</translation>
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
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 gestrichen</translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Geräteeinstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Allergies of the guest</source>
        <translation>Allergien des Gastes</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Gericht enthält %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Notiz für die Küche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add, %1</source>
        <translation>Hinzufügen, %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Ändern, %1</translation>
    </message>
</context>
<context>
    <name>DishText</name>
    <message numerus="yes">
        <source>Choose %n</source>
        <translation>
            <numerusform>%n wählen</numerusform>
            <numerusform>%n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>%1 bis %2 wählen</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n</source>
        <translation>
            <numerusform>Bis zu %n</numerusform>
            <numerusform>Bis zu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerClose</name>
    <message>
        <source>Close the drawer</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>1 Count</source>
        <translation>1 Zählen</translation>
    </message>
    <message>
        <source>2 Compare</source>
        <translation>2 Vergleichen</translation>
    </message>
    <message>
        <source>3 Close</source>
        <translation>3 Schließen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>The rest is none</source>
        <translation>Der Rest ist null</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Expected stayed hidden until every line was counted</source>
        <translation>Das Erwartete blieb verborgen, bis alles gezählt war</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to count</source>
        <translation>
            <numerusform>noch %n Zeile zu zählen</numerusform>
            <numerusform>noch %n Zeilen zu zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Type a count and press Enter for the next line. What should be there is shown when every line has a count.</source>
        <translation>Anzahl tippen, mit Enter zur nächsten Zeile. Was da sein sollte, erscheint, wenn jede Zeile gezählt ist.</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>Die Kasse braucht den Server. Er ist offline.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>More change</source>
        <translation>Mehr Wechselgeld</translation>
    </message>
    <message>
        <source>Cash from the safe</source>
        <translation>Geld aus dem Tresor</translation>
    </message>
    <message>
        <source>Found in the till</source>
        <translation>In der Kasse gefunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Trinkgeld ausgezahlt</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Geld wechseln</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Kasse prüfen</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Falsche Taste</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Cash that comes in for something else than an order.</source>
        <translation>Bargeld, das nicht für eine Bestellung hereinkommt.</translation>
    </message>
    <message>
        <source>Cash that goes out for something else than a refund.</source>
        <translation>Bargeld, das nicht für eine Erstattung hinausgeht.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for the safe.</source>
        <translation>Bargeld, das aus der Kasse in den Tresor geht.</translation>
    </message>
    <message>
        <source>It is kept with your name and the time.</source>
        <translation>Es wird mit Ihrem Namen und der Zeit vermerkt.</translation>
    </message>
    <message>
        <source>Count the float first. Cash can be taken once it is open.</source>
        <translation>Erst das Wechselgeld zählen. Kassiert wird, wenn sie offen ist.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Warum? Nötig.</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Frühere Abschlüsse</translation>
    </message>
    <message>
        <source>Closing reports appear here</source>
        <translation>Abschlüsse erscheinen hier</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>Die Kasse braucht den Server. Er ist offline.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Pay in %1</source>
        <translation>%1 einlegen</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>%1 entnehmen</translation>
    </message>
    <message>
        <source>%1 to the safe</source>
        <translation>%1 in den Tresor</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Öffnen mit %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DrawerHome</name>
    <message>
        <source>The drawer is open</source>
        <translation>Die Kasse ist offen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What should be there is shown after the count</source>
        <translation>Das Erwartete erscheint nach dem Zählen</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Zählen und schließen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>DrawerReport</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Abschluss Z %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counts before the close</source>
        <translation>Zählungen vor dem Abschluss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>DrawerText</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>Barverkauf</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Bar zurückgegeben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Started with, %1</source>
        <translation>Anfang, %1</translation>
    </message>
    <message>
        <source>Cash sales, %1</source>
        <translation>Barverkäufe, %1</translation>
    </message>
    <message>
        <source>Cash refunds, %1</source>
        <translation>Barerstattungen, %1</translation>
    </message>
    <message>
        <source>Opened without a sale, %1</source>
        <translation>Ohne Verkauf geöffnet, %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Guthaben verkauft</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>The drawer is being looked up</source>
        <translation>Kasse wird abgefragt</translation>
    </message>
    <message>
        <source>The drawer is shown when the line is back</source>
        <translation>Die Kasse erscheint mit der Verbindung</translation>
    </message>
</context>
<context>
    <name>DueRefundRow</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>DueRefunds</name>
    <message>
        <source>Nothing to give back</source>
        <translation>Nichts zurückzugeben</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>To give back in cash once the drawer is open</source>
        <translation>Bar zurückzugeben, sobald die Kasse offen ist</translation>
    </message>
</context>
<context>
    <name>EntriesButton</name>
    <message>
        <source>Only a manager sees the entries behind an amount.</source>
        <translation>Nur die Leitung sieht die Buchungen hinter einem Betrag.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Entries, a manager sees them</source>
        <translation>Buchungen, die Leitung sieht sie</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry L-%1, %2</source>
        <translation>Buchung L-%1, %2</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Sum is zero</source>
        <translation>Summe ist null</translation>
    </message>
    <message>
        <source>Sealed as %1…</source>
        <translation>Versiegelt als %1…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>Ursache %1</translation>
    </message>
    <message>
        <source>Open the credit</source>
        <translation>Guthaben öffnen</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Open the payout</source>
        <translation>Auszahlung öffnen</translation>
    </message>
    <message>
        <source>Open the tips</source>
        <translation>Trinkgeld öffnen</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Not on the menu any more</source>
        <translation>Nicht mehr auf der Karte</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it is placed once.</source>
        <translation>Noch keine Antwort. Noch einmal versuchen: sie wird nur einmal aufgegeben.</translation>
    </message>
    <message>
        <source>The number has to begin with + and the country.</source>
        <translation>Die Nummer beginnt mit + und dem Land.</translation>
    </message>
</context>
<context>
    <name>Equation</name>
    <message>
        <source>Bank received %1, ledger expected %2, difference %3</source>
        <translation>Bank %1, Buch %2, Differenz %3</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Bank erhielt</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Buch erwartete</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
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
        <translation>Buchungen</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 einlesen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of the kitchen's screen</source>
        <translation>Größe der Küchenanzeige</translation>
    </message>
    <message>
        <source>For reading from where the cooks stand</source>
        <translation>Zum Lesen von dort, wo gekocht wird</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the other screens</source>
        <translation>Größe der anderen Anzeigen</translation>
    </message>
    <message>
        <source>Station of this kitchen's screen when it starts</source>
        <translation>Station dieser Küchenanzeige beim Start</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake</source>
        <translation>Bildschirm füllen und wach halten</translation>
    </message>
    <message>
        <source>For a screen that shows nothing else</source>
        <translation>Für einen Bildschirm, der nichts anderes zeigt</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>Made %1 by %2</source>
        <translation>Erstellt %1 von %2</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Alle Beträge in %1</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>%1. A manager does this.</source>
        <translation>%1. Das macht die Leitung.</translation>
    </message>
    <message>
        <source>Hold, or press Enter twice.</source>
        <translation>Halten oder zweimal Enter drücken.</translation>
    </message>
    <message>
        <source>Press Enter again</source>
        <translation>Noch einmal Enter</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Sales by hour</source>
        <translation>Umsatz je Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This hour, so far</source>
        <translation>Diese Stunde bisher</translation>
    </message>
    <message>
        <source>Usual %1</source>
        <translation>Üblicher %1</translation>
    </message>
    <message>
        <source>%1:00, %2</source>
        <translation>%1:00, %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>Nothing is sold yet today</source>
        <translation>Heute noch nichts verkauft</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ticket 1</source>
        <translation>Bon 1</translation>
    </message>
    <message>
        <source>Ticket 2</source>
        <translation>Bon 2</translation>
    </message>
    <message>
        <source>Ticket 3</source>
        <translation>Bon 3</translation>
    </message>
    <message>
        <source>Ticket 4</source>
        <translation>Bon 4</translation>
    </message>
    <message>
        <source>Ticket 5</source>
        <translation>Bon 5</translation>
    </message>
    <message>
        <source>Ticket 6</source>
        <translation>Bon 6</translation>
    </message>
    <message>
        <source>Ticket 7</source>
        <translation>Bon 7</translation>
    </message>
    <message>
        <source>Ticket 8</source>
        <translation>Bon 8</translation>
    </message>
    <message>
        <source>Ticket 9</source>
        <translation>Bon 9</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Start or Ready</source>
        <translation>Start oder Fertig</translation>
    </message>
    <message>
        <source>Item done</source>
        <translation>Gericht fertig</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close or back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <source>Fire the first held</source>
        <translation>Ersten Angehaltenen abrufen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>Nächste Station</translation>
    </message>
    <message>
        <source>All-day counts</source>
        <translation>Tagesmengen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar kassieren</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys and bump bar</source>
        <translation>Tasten und Bump-Bar</translation>
    </message>
    <message>
        <source>The bar types</source>
        <translation>Die Leiste tippt</translation>
    </message>
    <message>
        <source>1 to 9, R, U</source>
        <translation>1 bis 9, R, U</translation>
    </message>
    <message>
        <source>F1 to F12</source>
        <translation>F1 bis F12</translation>
    </message>
    <message>
        <source>A to L</source>
        <translation>A bis L</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that should do it.</source>
        <translation>Eine Aktion wählen, dann die Taste drücken, die sie auslösen soll.</translation>
    </message>
    <message>
        <source>Press the key now. Touch the action again to leave it as it is.</source>
        <translation>Jetzt die Taste drücken. Die Aktion noch einmal berühren, um nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1, press the key</source>
        <translation>%1, Taste drücken</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
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
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Am Drucker nachsehen; ein zweiter ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Every order is on this screen.</source>
        <translation>Jede Bestellung steht auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
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
    <message>
        <source>Average here</source>
        <translation>Schnitt hier</translation>
    </message>
    <message>
        <source>Busy, +%1 min</source>
        <translation>Viel los, +%1 min</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
</context>
<context>
    <name>KitchenMenu</name>
    <message>
        <source>Go to the counter</source>
        <translation>Zur Theke</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Zur Leitung</translation>
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
        <source>Device settings</source>
        <translation>Geräteeinstellungen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>KitchenPlanPanel</name>
    <message>
        <source>Kitchen plan</source>
        <translation>Küchenplan</translation>
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
        <source>Every change holds for the orders that come from now on.</source>
        <translation>Jede Änderung gilt für Bestellungen, die ab jetzt kommen.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Das braucht den Server. Er ist offline.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>What is made where</source>
        <translation>Was wo gemacht wird</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Gänge</translation>
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
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Order %1 goes first</source>
        <translation>Bestellung %1 kommt zuerst</translation>
    </message>
    <message>
        <source>Order %1 is back in its place</source>
        <translation>Bestellung %1 ist wieder an ihrem Platz</translation>
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
    <message>
        <source>Fire order %1 now? It is for %2. Press again.</source>
        <translation>Bestellung %1 jetzt freigeben? Sie ist für %2. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Now?</source>
        <translation>Jetzt?</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Card balance</source>
        <translation>Kartenguthaben</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Auszahlungen unterwegs</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Customer wallets</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Money that pays for nothing</source>
        <translation>Geld ohne Zuordnung</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>Erstattungen unterwegs</translation>
    </message>
    <message>
        <source>Tips to pay out</source>
        <translation>Trinkgeld auszuzahlen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Anbietergebühren</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Servery-Gebühr</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>Kassendifferenzen</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>Handkasse</translation>
    </message>
    <message>
        <source>Owed to the platform</source>
        <translation>Der Plattform geschuldet</translation>
    </message>
    <message>
        <source>From before the ledger</source>
        <translation>Aus der Zeit vor dem Buch</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung erhalten</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Erstattung verlangt</translation>
    </message>
    <message>
        <source>Refund arrived</source>
        <translation>Erstattung angekommen</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refunded at the provider</source>
        <translation>Beim Anbieter erstattet</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Streitfall eröffnet</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Streitfall gewonnen</translation>
    </message>
    <message>
        <source>Dispute lost</source>
        <translation>Streitfall verloren</translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation>Gebühr erhoben</translation>
    </message>
    <message>
        <source>Wallet topped up</source>
        <translation>Guthaben aufgeladen</translation>
    </message>
    <message>
        <source>Wallet credit ran out</source>
        <translation>Guthaben abgelaufen</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Paid into the drawer</source>
        <translation>In die Kasse eingelegt</translation>
    </message>
    <message>
        <source>Paid out of the drawer</source>
        <translation>Aus der Kasse entnommen</translation>
    </message>
    <message>
        <source>Drawer to the safe</source>
        <translation>Kasse an Tresor</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Auf Münze gerundet</translation>
    </message>
    <message>
        <source>Payout sent</source>
        <translation>Auszahlung gesendet</translation>
    </message>
    <message>
        <source>Payout in the bank</source>
        <translation>Auszahlung auf der Bank</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
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
        <translation>Bar</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>%1-Guthaben</translation>
    </message>
    <message>
        <source>Tips shared</source>
        <translation>Trinkgeld aufgeteilt</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Trinkgeld ausgezahlt</translation>
    </message>
    <message>
        <source>Kept by the venue</source>
        <translation>Bleibt beim Betrieb</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The first payment opens the books.</source>
        <translation>Noch nichts gebucht. Die erste Zahlung öffnet die Bücher.</translation>
    </message>
    <message>
        <source>The books are being read.</source>
        <translation>Die Bücher werden gelesen.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
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
    <message>
        <source>NEW ORDER</source>
        <translation>NEUE BESTELLUNG</translation>
    </message>
    <message>
        <source>NEW ORDER, ALLERGY</source>
        <translation>NEUE BESTELLUNG, ALLERGIE</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>VERSPÄTET</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>CODE DOES NOT MATCH</source>
        <translation>CODE PASST NICHT</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>OFFLINE</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Zum Tresen</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Zur Küche</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Money to decide</source>
        <translation>Geld zu entscheiden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>MenuItemTile</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Send it to %1</source>
        <translation>Senden Sie es an %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Was wird daraus?</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Warum? Nötig.</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Mit dem Gast abgesprochen</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Beim Anbieter geprüft</translation>
    </message>
    <message>
        <source>Checked with the bank</source>
        <translation>Bei der Bank geprüft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was posted for the order</source>
        <translation>Was für die Bestellung gebucht wurde</translation>
    </message>
    <message>
        <source>What was posted for the credit</source>
        <translation>Was für das Guthaben gebucht wurde</translation>
    </message>
</context>
<context>
    <name>MoneyQueueText</name>
    <message>
        <source>Came too late</source>
        <translation>Kam zu spät</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Refund did not go through</source>
        <translation>Erstattung ging nicht durch</translation>
    </message>
    <message>
        <source>To send back by hand</source>
        <translation>Von Hand zurückzusenden</translation>
    </message>
    <message>
        <source>Another amount than due</source>
        <translation>Anderer Betrag als fällig</translation>
    </message>
    <message>
        <source>The order was over when the money arrived. Nothing is made for it.</source>
        <translation>Die Bestellung war vorbei, als das Geld kam. Dafür wird nichts gemacht.</translation>
    </message>
    <message>
        <source>The order was paid already. This is money for nothing.</source>
        <translation>Die Bestellung war schon bezahlt. Dieses Geld ist für nichts.</translation>
    </message>
    <message>
        <source>The provider could not give it back: the card may be closed. The money is still here.</source>
        <translation>Der Anbieter konnte es nicht zurückgeben: vielleicht ist die Karte geschlossen. Das Geld ist noch hier.</translation>
    </message>
    <message>
        <source>The provider moves no money back. Send it from the bank, then say so here.</source>
        <translation>Der Anbieter gibt kein Geld zurück. Senden Sie es von der Bank, dann sagen Sie es hier.</translation>
    </message>
    <message>
        <source>It is not the sum that was asked for. The order does not count as paid.</source>
        <translation>Es ist nicht die verlangte Summe. Die Bestellung gilt nicht als bezahlt.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Es wurde zurückgesendet</translation>
    </message>
    <message>
        <source>The refund is done.</source>
        <translation>Die Erstattung ist erledigt.</translation>
    </message>
    <message>
        <source>It is not owed any more</source>
        <translation>Es ist nicht mehr geschuldet</translation>
    </message>
    <message>
        <source>The money stays with the order.</source>
        <translation>Das Geld bleibt bei der Bestellung.</translation>
    </message>
    <message>
        <source>Try the refund again</source>
        <translation>Erstattung noch einmal versuchen</translation>
    </message>
    <message>
        <source>The provider is asked once more.</source>
        <translation>Der Anbieter wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>It goes back the way it came.</source>
        <translation>Es geht so zurück, wie es kam.</translation>
    </message>
    <message>
        <source>Take it for the order</source>
        <translation>Für die Bestellung annehmen</translation>
    </message>
    <message>
        <source>Less leaves the rest due; what is over goes back.</source>
        <translation>Ist es weniger, bleibt der Rest fällig; was zu viel ist, geht zurück.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It stays with the venue, for nothing.</source>
        <translation>Es bleibt beim Lokal, für nichts.</translation>
    </message>
    <message>
        <source>Credit that was bought</source>
        <translation>Gekauftes Guthaben</translation>
    </message>
    <message>
        <source>%1, credit that was bought</source>
        <translation>%1, gekauftes Guthaben</translation>
    </message>
    <message>
        <source>Refund nobody is sure of</source>
        <translation>Ungewisse Erstattung</translation>
    </message>
    <message>
        <source>The provider never said whether it was given. Look for this payment in the provider's own pages, then say so here:</source>
        <translation>Der Anbieter hat nie gesagt, ob erstattet wurde. Sehen Sie auf seinen eigenen Seiten nach dieser Zahlung und sagen Sie es dann hier:</translation>
    </message>
    <message>
        <source>It did go back</source>
        <translation>Es ging zurück</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>Es ging nicht zurück</translation>
    </message>
    <message>
        <source>It waits here, to be tried again.</source>
        <translation>Sie wartet hier auf einen neuen Versuch.</translation>
    </message>
</context>
<context>
    <name>MoneyReportText</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1% of sales</source>
        <translation>%1 % vom Umsatz</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>without tips</source>
        <translation>ohne Trinkgeld</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Speisen</translation>
    </message>
    <message>
        <source>as they cost that day</source>
        <translation>zum Preis jenes Tages</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>providers %1, Servery %2</source>
        <translation>Anbieter %1, Servery %2</translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Nachrichten und Verluste</translation>
    </message>
    <message>
        <source>disputes lost %1</source>
        <translation>verlorene Streitfälle %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>verteilt</translation>
    </message>
    <message>
        <source>would be shared so</source>
        <translation>würde so verteilt</translation>
    </message>
    <message>
        <source>owed; %1 earned, %2 paid</source>
        <translation>offen; %1 verdient, %2 ausgezahlt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) have no cost in the menu: the margin is too high by what they cost.</source>
        <translation>
            <numerusform>%n Speise hat keine Kosten in der Karte: Die Marge ist um ihre Kosten zu hoch.</numerusform>
            <numerusform>%n Speisen haben keine Kosten in der Karte: Die Marge ist um ihre Kosten zu hoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no price yet.</source>
        <translation>
            <numerusform>%n Nachricht hat noch keinen Preis.</numerusform>
            <numerusform>%n Nachrichten haben noch keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for %1 are not taken off: nobody knows the rate here.</source>
        <translation>Nachrichten für %1 sind nicht abgezogen: Der Kurs ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Profit, %1</source>
        <translation>Gewinn, %1</translation>
    </message>
    <message>
        <source>Tips, %1</source>
        <translation>Trinkgeld, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Nach Personal</translation>
    </message>
    <message>
        <source>The margin is the sales less refunds, dishes, fees, messages and disputes that were lost. Tips are the staff's and not in it.</source>
        <translation>Die Marge ist der Umsatz ohne Erstattungen, Speisen, Gebühren, Nachrichten und verlorene Streitfälle. Das Trinkgeld gehört dem Personal und zählt nicht mit.</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Bestellung für Bestellung</translation>
    </message>
    <message>
        <source>Share by share</source>
        <translation>Anteil für Anteil</translation>
    </message>
    <message>
        <source>Nobody was clocked in</source>
        <translation>Niemand war eingestempelt</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nicht verteilt</translation>
    </message>
    <message>
        <source>Tips of %1, not shared yet</source>
        <translation>Trinkgeld vom %1, noch nicht verteilt</translation>
    </message>
    <message>
        <source>Tips of %1, %2</source>
        <translation>Trinkgeld vom %1, %2</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>The list cannot be read now.</source>
        <translation>Die Liste kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No money waits. What came too late, twice or wrong appears here.</source>
        <translation>Kein Geld wartet. Was zu spät, doppelt oder falsch kam, erscheint hier.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Die Liste wird gelesen.</translation>
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
    <name>NumberField</name>
    <message>
        <source>Mobile number, %1</source>
        <translation>Handynummer, %1</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Handynummer</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The server's address.</source>
        <translation>Die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The venue to sign in to.</source>
        <translation>Der Betrieb, an dem angemeldet wird.</translation>
    </message>
    <message>
        <source>The staff user name.</source>
        <translation>Der Benutzername.</translation>
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
        <source>--server takes an address such as https://orders.example.com.</source>
        <translation>--server nimmt eine Adresse wie https://orders.example.com.</translation>
    </message>
    <message>
        <source>At most %1 windows.</source>
        <translation>Höchstens %1 Fenster.</translation>
    </message>
    <message>
        <source>--screen takes a number from 1.</source>
        <translation>--screen nimmt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>The kitchen's station in this window.</source>
        <translation>Die Küchenstation in diesem Fenster.</translation>
    </message>
    <message>
        <source>The screen for this window, from 1.</source>
        <translation>Der Bildschirm für dieses Fenster, ab 1.</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake.</source>
        <translation>Bildschirm füllen und wach halten.</translation>
    </message>
    <message>
        <source>The kitchen display, the counter and the manager of Servery.</source>
        <translation>Küchenbildschirm, Tresen und Leitung von Servery.</translation>
    </message>
    <message>
        <source>--role is kitchen, counter, manager or board.</source>
        <translation>--role ist kitchen, counter, manager oder board.</translation>
    </message>
    <message>
        <source>The screen to show: kitchen, counter, manager or board. Each further one opens a window.</source>
        <translation>Der Bildschirm: kitchen, counter, manager oder board. Jeder weitere öffnet ein Fenster.</translation>
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
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Fire now</source>
        <translation>Jetzt freigeben</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Press again to fire</source>
        <translation>Noch einmal drücken</translation>
    </message>
</context>
<context>
    <name>OrderEntryView</name>
    <message>
        <source>Find a dish</source>
        <translation>Gericht suchen</translation>
    </message>
    <message>
        <source>The menu cannot be read now</source>
        <translation>Die Karte ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>No dish matches</source>
        <translation>Kein Gericht passt</translation>
    </message>
    <message>
        <source>The menu is being read</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
</context>
<context>
    <name>OrderFlags</name>
    <message>
        <source>rush</source>
        <translation>eilig</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>EILIG</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
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
    <name>OrderingPanel</name>
    <message>
        <source>Pause or busy</source>
        <translation>Pause oder viel los</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>Wartet, bis die Verbindung zurück ist</translation>
    </message>
    <message numerus="yes">
        <source>Diners are promised about %n minute(s).</source>
        <translation>
            <numerusform>Gästen wird etwa %n Minute zugesagt.</numerusform>
            <numerusform>Gästen werden etwa %n Minuten zugesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until somebody says so</source>
        <translation>bis jemand es beendet</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Werden angenommen</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Wieder annehmen</translation>
    </message>
    <message>
        <source>Pause %1 min</source>
        <translation>Pause %1 min</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Pause, bis ich beende</translation>
    </message>
    <message>
        <source>What was ordered before is still paid for and made.</source>
        <translation>Was vorher bestellt wurde, wird bezahlt und gemacht.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Viel los</translation>
    </message>
    <message>
        <source>%1 more minutes, %2</source>
        <translation>%1 Minuten mehr, %2</translation>
    </message>
    <message>
        <source>Not busy</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For %1 min</source>
        <translation>Für %1 min</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Bis ich beende</translation>
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
    <message>
        <source>Course %1</source>
        <translation>Gang %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Taken off, %1</source>
        <translation>Gestrichen, %1</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>%1 gestrichen, %2</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
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
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
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
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PayoutPane</name>
    <message>
        <source>Checked, is right</source>
        <translation>Geprüft, stimmt</translation>
    </message>
    <message>
        <source>Too small to follow</source>
        <translation>Zu gering</translation>
    </message>
    <message>
        <source>Agreed with provider</source>
        <translation>Mit Anbieter geklärt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accept, post correction</source>
        <translation>Annehmen und buchen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Open L-%1</source>
        <translation>L-%1 öffnen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>Card sales</source>
        <translation>Kartenverkäufe</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Refunds that came back</source>
        <translation>Zurückgekommene Erstattungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Gewonnene Streitfälle</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Anbietergebühren</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Servery-Gebühr</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Zurückgekommene Auszahlungen</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Missing in the ledger</source>
        <translation>Fehlt im Buch</translation>
    </message>
    <message>
        <source>Missing in the payout</source>
        <translation>Fehlt in der Auszahlung</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>Andere Gebühr</translation>
    </message>
    <message>
        <source>Booked on another day</source>
        <translation>An anderem Tag gebucht</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Doppelt genommen</translation>
    </message>
    <message>
        <source>On its way, due %1</source>
        <translation>Unterwegs, fällig %1</translation>
    </message>
    <message>
        <source>In the bank, matches</source>
        <translation>Auf der Bank, stimmt</translation>
    </message>
    <message>
        <source>In the bank, accepted</source>
        <translation>Auf der Bank, angenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In the bank, not compared yet</source>
        <translation>Auf der Bank, noch nicht verglichen</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Differs, line by line</source>
        <translation>Weicht ab, Zeile für Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Angenommen von %1: %2</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Auszahlung vom %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Bank erhielt</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Buch erwartete</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Bank and ledger</source>
        <translation>Bank und Bücher</translation>
    </message>
    <message>
        <source>Every line of the payout is in the ledger with the same amount.</source>
        <translation>Jede Zeile der Auszahlung steht mit demselben Betrag in den Büchern.</translation>
    </message>
    <message>
        <source>Nobody has decided it yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>PayoutsView</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Payouts cannot be read now.</source>
        <translation>Auszahlungen sind gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>No payouts yet. The first appears when the provider sends one.</source>
        <translation>Noch keine Auszahlung. Die erste erscheint, wenn der Anbieter sie sendet.</translation>
    </message>
    <message>
        <source>Payouts are being read.</source>
        <translation>Auszahlungen werden gelesen.</translation>
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
    <name>PlanChoice</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PlanCourses</name>
    <message>
        <source>A new course</source>
        <translation>Ein neuer Gang</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Made as soon as the order is there</source>
        <translation>Wird gemacht, sobald die Bestellung da ist</translation>
    </message>
    <message>
        <source>Waits until it is fired</source>
        <translation>Wartet bis zur Freigabe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No courses: everything goes out at once.</source>
        <translation>Keine Gänge: Alles geht zugleich hinaus.</translation>
    </message>
</context>
<context>
    <name>PlanDishes</name>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Orders at a table</source>
        <translation>Bestellungen am Tisch</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Bestellungen zum Abholen</translation>
    </message>
    <message>
        <source>A tick marks a rule of its own.</source>
        <translation>Ein Haken zeigt eine eigene Regel.</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemacht bei</translation>
    </message>
    <message>
        <source>Goes out with</source>
        <translation>Geht raus mit</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>Nichts steht auf der Karte.</translation>
    </message>
    <message>
        <source>With which course does %1 go out?</source>
        <translation>Mit welchem Gang geht %1 raus?</translation>
    </message>
    <message>
        <source>Where is %1 made?</source>
        <translation>Wo wird %1 gemacht?</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>Keine eigene Regel</translation>
    </message>
</context>
<context>
    <name>PlanNameField</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PlanRule</name>
    <message>
        <source>%1 is made at %2, by its own rule</source>
        <translation>%1 wird bei %2 gemacht, nach eigener Regel</translation>
    </message>
    <message>
        <source>%1 is made at %2</source>
        <translation>%1 wird bei %2 gemacht</translation>
    </message>
    <message>
        <source>%1 goes out with %2, by its own rule</source>
        <translation>%1 geht mit %2 raus, nach eigener Regel</translation>
    </message>
    <message>
        <source>%1 goes out with %2</source>
        <translation>%1 geht mit %2 raus</translation>
    </message>
</context>
<context>
    <name>PlanStations</name>
    <message>
        <source>A new station</source>
        <translation>Ein neuer Posten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n dish(es)</source>
        <translation>
            <numerusform>Macht %n Gericht</numerusform>
            <numerusform>Macht %n Gerichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes nothing yet</source>
        <translation>Macht noch nichts</translation>
    </message>
    <message>
        <source>Up, %1</source>
        <translation>Nach oben, %1</translation>
    </message>
    <message>
        <source>Down, %1</source>
        <translation>Nach unten, %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No stations: the whole kitchen is one.</source>
        <translation>Keine Posten: Die ganze Küche ist einer.</translation>
    </message>
    <message>
        <source>Who makes from now on what %1 makes?</source>
        <translation>Wer macht ab jetzt, was %1 macht?</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>No station</source>
        <translation>Kein Posten</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>Die Karte ist gerade nicht neu lesbar.</translation>
    </message>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>Die Karte ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a station named %1 already.</source>
        <translation>Einen Posten namens %1 gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>A kitchen has at most %n station(s).</source>
        <translation>
            <numerusform>Eine Küche hat höchstens %n Posten.</numerusform>
            <numerusform>Eine Küche hat höchstens %n Posten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n course(s).</source>
        <translation>
            <numerusform>Eine Bestellung hat höchstens %n Gang.</numerusform>
            <numerusform>Eine Bestellung hat höchstens %n Gänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a course named %1 already.</source>
        <translation>Einen Gang namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>All dishes</source>
        <translation>Alle Gerichte</translation>
    </message>
</context>
<context>
    <name>PrintBanner</name>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Am Drucker nachsehen; ein zweiter ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Er wurde gedruckt</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The drawer did not open. %1</source>
        <translation>Die Schublade ging nicht auf. %1</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kitchen printer</source>
        <translation>Küchendrucker</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serielle Leitung</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Systemdrucker</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>Name im System</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Küchenbons</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>With each new order</source>
        <translation>Mit jeder neuen Bestellung</translation>
    </message>
    <message>
        <source>When an order is ready</source>
        <translation>Wenn eine Bestellung fertig ist</translation>
    </message>
    <message>
        <source>A slip when an order is cancelled</source>
        <translation>Ein Bon, wenn eine Bestellung storniert wird</translation>
    </message>
    <message>
        <source>Stations, with commas between them</source>
        <translation>Stationen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Alle Stationen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kassenbons</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Wenn eine Bestellung bezahlt ist</translation>
    </message>
    <message>
        <source>When an order is handed over</source>
        <translation>Wenn eine Bestellung übergeben wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>80 mm, 48 letters</source>
        <translation>80 mm, 48 Zeichen</translation>
    </message>
    <message>
        <source>80 mm, 42 letters</source>
        <translation>80 mm, 42 Zeichen</translation>
    </message>
    <message>
        <source>58 mm, 32 letters</source>
        <translation>58 mm, 32 Zeichen</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Codepage</translation>
    </message>
    <message>
        <source>Print every line as a picture</source>
        <translation>Jede Zeile als Bild drucken</translation>
    </message>
    <message>
        <source>Slower; for printers that print wrong letters</source>
        <translation>Langsamer; für Drucker mit falschen Buchstaben</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Papier abschneiden</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Den Drucker nach seinem Zustand fragen</translation>
    </message>
    <message>
        <source>Without it an empty roll is not noticed</source>
        <translation>Ohne das bleibt eine leere Rolle unbemerkt</translation>
    </message>
    <message>
        <source>A cash drawer is connected to it</source>
        <translation>Eine Kassenschublade ist angeschlossen</translation>
    </message>
    <message>
        <source>Drawer at pin</source>
        <translation>Schublade an Pin</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Dem Drucker einen Namen geben.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This device has as many printers as it can keep.</source>
        <translation>Dieses Gerät hat so viele Drucker, wie es behalten kann.</translation>
    </message>
    <message>
        <source>Say where the printer is.</source>
        <translation>Angeben, wo der Drucker ist.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Diesen Drucker entfernen</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Network, %1</source>
        <translation>Netzwerk, %1</translation>
    </message>
    <message>
        <source>USB, %1</source>
        <translation>USB, %1</translation>
    </message>
    <message>
        <source>Serial, %1</source>
        <translation>Seriell, %1</translation>
    </message>
    <message>
        <source>System printer, %1</source>
        <translation>Systemdrucker, %1</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>PDF-Dateien in %1</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>Druckt nicht</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Wenig Papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Drucker hinzufügen</translation>
    </message>
    <message>
        <source>Print again, marked</source>
        <translation>Noch einmal drucken, gekennzeichnet</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Er wurde gedruckt</translation>
    </message>
    <message>
        <source>No printer. Add one for receipts, kitchen tickets or the cash drawer.</source>
        <translation>Kein Drucker. Einen für Kassenbons, Küchenbons oder die Schublade hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 lost its connection.</source>
        <translation>%1 hat die Verbindung verloren.</translation>
    </message>
    <message>
        <source>%1 is out of paper.</source>
        <translation>%1 hat kein Papier.</translation>
    </message>
    <message>
        <source>%1 has its cover open.</source>
        <translation>Bei %1 ist der Deckel offen.</translation>
    </message>
    <message>
        <source>%1 has a stuck cutter.</source>
        <translation>Bei %1 klemmt das Messer.</translation>
    </message>
    <message>
        <source>%1 reports a fault.</source>
        <translation>%1 meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 is switched offline.</source>
        <translation>%1 ist offline geschaltet.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Auf %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be used on this system.</source>
        <translation>%1 ist auf diesem System nicht nutzbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting.</source>
        <translation>
            <numerusform>%n Bon wartet.</numerusform>
            <numerusform>%n Bons warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting.</source>
        <translation>
            <numerusform>%n Kassenbon wartet.</numerusform>
            <numerusform>%n Kassenbons warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) came too late and were not printed.</source>
        <translation>
            <numerusform>%n Bon kam zu spät und wurde nicht gedruckt.</numerusform>
            <numerusform>%n Bons kamen zu spät und wurden nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nearly out of paper.</source>
        <translation>%1 hat fast kein Papier mehr.</translation>
    </message>
    <message>
        <source>Ticket %1 may not have been printed.</source>
        <translation>Bon %1 ist vielleicht nicht gedruckt.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have been printed.</source>
        <translation>Kassenbon %1 ist vielleicht nicht gedruckt.</translation>
    </message>
    <message>
        <source>The test page may not have been printed.</source>
        <translation>Die Testseite ist vielleicht nicht gedruckt.</translation>
    </message>
</context>
<context>
    <name>QuickAmounts</name>
    <message>
        <source>%1, exact</source>
        <translation>%1, passend</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
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
    <name>RefundPane</name>
    <message>
        <source>Refund, order %1</source>
        <translation>Erstattung, Bestellung %1</translation>
    </message>
    <message>
        <source>Looking up what was paid</source>
        <translation>Zahlung wird gesucht</translation>
    </message>
    <message>
        <source>%1 can go back, in cash</source>
        <translation>%1 können zurück, in bar</translation>
    </message>
    <message>
        <source>%1 can go back, the way it was paid</source>
        <translation>%1 können zurück, wie bezahlt wurde</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>Wie erstattet wird</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Zeile</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Nach Betrag</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Warum? Nötig.</translation>
    </message>
    <message>
        <source>Item was off</source>
        <translation>Gericht nicht gut</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falsches Gericht</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Choose a reason to refund %1</source>
        <translation>Grund wählen, um %1 zu erstatten</translation>
    </message>
    <message>
        <source>Hold to refund %1</source>
        <translation>Halten: %1 erstatten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 can go back, as credit</source>
        <translation>%1 können zurück, als Guthaben</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In bar</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Wie bezahlt</translation>
    </message>
    <message>
        <source>Credit of …%1</source>
        <translation>Guthaben von …%1</translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1 more than is left</source>
        <translation>%1 mehr als noch da ist</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Geben Sie %1 aus der Kasse zurück.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 ist auf dem Weg zurück.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it goes back once.</source>
        <translation>Noch keine Antwort. Noch einmal versuchen: es geht nur einmal zurück.</translation>
    </message>
    <message>
        <source>%1 is credit now.</source>
        <translation>%1 sind jetzt Guthaben.</translation>
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
    <message>
        <source>The drawer is closed. Open it first.</source>
        <translation>Die Kasse ist geschlossen. Erst öffnen.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>Die Kasse ist schon offen.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>So viel ist nicht in der Kasse.</translation>
    </message>
    <message>
        <source>Notes and coins do not make this amount.</source>
        <translation>Scheine und Münzen ergeben diesen Betrag nicht.</translation>
    </message>
    <message>
        <source>What was given is less than what is due.</source>
        <translation>Gegeben wurde weniger als fällig.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Dafür braucht es einen Grund.</translation>
    </message>
    <message>
        <source>A manager has to do this.</source>
        <translation>Das muss die Leitung tun.</translation>
    </message>
    <message>
        <source>This payment cannot be made any more.</source>
        <translation>Diese Zahlung ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>This refund was given already.</source>
        <translation>Diese Erstattung wurde schon gegeben.</translation>
    </message>
    <message>
        <source>That is more than the payment still holds.</source>
        <translation>Das ist mehr, als von der Zahlung übrig ist.</translation>
    </message>
    <message>
        <source>The payment provider refused. Nothing was charged.</source>
        <translation>Der Zahlungsanbieter lehnte ab. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>An item is sold out.</source>
        <translation>Ein Gericht ist ausverkauft.</translation>
    </message>
    <message>
        <source>A choice is sold out.</source>
        <translation>Eine Auswahl ist ausverkauft.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>Diesen Tisch gibt es nicht.</translation>
    </message>
    <message>
        <source>The order has nothing for this station.</source>
        <translation>Die Bestellung hat nichts für diesen Posten.</translation>
    </message>
    <message>
        <source>Not every station is done with it.</source>
        <translation>Noch nicht alle Posten sind fertig.</translation>
    </message>
    <message>
        <source>A later course is not fired yet.</source>
        <translation>Ein späterer Gang ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The order has no such course.</source>
        <translation>Diesen Gang hat die Bestellung nicht.</translation>
    </message>
    <message>
        <source>Nothing of it was sent out from here.</source>
        <translation>Von hier ging nichts davon hinaus.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>Es ist alles, was bleibt: stornieren Sie die Bestellung.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more.</source>
        <translation>Dieses Gericht steht nicht mehr auf der Karte.</translation>
    </message>
    <message>
        <source>This choice is not on the menu any more.</source>
        <translation>Diese Auswahl steht nicht mehr auf der Karte.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is being paid at this moment. Wait until that has ended.</source>
        <translation>Sie wird gerade bezahlt. Warten Sie, bis das vorbei ist.</translation>
    </message>
    <message>
        <source>The order is to be paid first.</source>
        <translation>Die Bestellung muss erst bezahlt werden.</translation>
    </message>
    <message>
        <source>Somebody decided about this money already.</source>
        <translation>Über dieses Geld hat schon jemand entschieden.</translation>
    </message>
    <message>
        <source>Somebody decided about this line already.</source>
        <translation>Über diese Zeile hat schon jemand entschieden.</translation>
    </message>
    <message>
        <source>This cannot be decided so.</source>
        <translation>So kann das nicht entschieden werden.</translation>
    </message>
    <message>
        <source>This is not a statement that can be read. Nothing was taken in.</source>
        <translation>Dieser Auszug ist nicht lesbar. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The statement is too long. Export fewer days.</source>
        <translation>Der Auszug ist zu lang. Exportieren Sie weniger Tage.</translation>
    </message>
    <message>
        <source>There is no such credit.</source>
        <translation>Dieses Guthaben gibt es nicht.</translation>
    </message>
    <message>
        <source>The credit does not hold that much.</source>
        <translation>So viel Guthaben ist nicht da.</translation>
    </message>
    <message>
        <source>That is more than credit can be.</source>
        <translation>Das ist mehr, als ein Guthaben sein kann.</translation>
    </message>
    <message>
        <source>This venue does not offer this way to pay.</source>
        <translation>Dieses Lokal bietet diese Zahlungsart nicht an.</translation>
    </message>
    <message>
        <source>The amount is nothing, or more than is due.</source>
        <translation>Der Betrag ist null oder mehr als offen ist.</translation>
    </message>
    <message>
        <source>The tip is more than the dishes, or not taken here.</source>
        <translation>Das Trinkgeld ist höher als die Gerichte oder wird hier nicht genommen.</translation>
    </message>
    <message>
        <source>So many of it are not on the order any more.</source>
        <translation>So viele stehen nicht mehr auf der Bestellung.</translation>
    </message>
    <message>
        <source>This category is not on the menu any more.</source>
        <translation>Diese Kategorie steht nicht mehr auf der Karte.</translation>
    </message>
    <message>
        <source>The venue takes only the tips that it offers.</source>
        <translation>Der Betrieb nimmt nur das Trinkgeld, das er anbietet.</translation>
    </message>
    <message>
        <source>This device's disk did not take it. Try again.</source>
        <translation>Der Speicher dieses Geräts hat es nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Der Server antwortet nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It waited too long to be sent. Look whether it is still to be done.</source>
        <translation>Es wartete zu lange auf das Senden. Sehen Sie nach, ob es noch zu tun ist.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Closing report %1, %2, %3</source>
        <translation>Abschluss %1, %2, %3</translation>
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
        <translation>Abschluss %1 als PDF</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Geöffnet %1 von %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Geschlossen %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation>Der Bericht wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing was sold then.</source>
        <translation>Damals wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>There are no tips to share.</source>
        <translation>Es gibt kein Trinkgeld zu verteilen.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>A scanner is connected</source>
        <translation>Ein Scanner ist angeschlossen</translation>
    </message>
    <message>
        <source>At the counter it opens orders by the code on a slip, and takes pickup codes</source>
        <translation>An der Theke öffnet er eine Bestellung über den Code auf dem Bon und nimmt Abholcodes</translation>
    </message>
    <message>
        <source>Types before the code</source>
        <translation>Tippt vor dem Code</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Types Enter after the code</source>
        <translation>Tippt Enter nach dem Code</translation>
    </message>
    <message>
        <source>Longest pause between two of its keys</source>
        <translation>Längste Pause zwischen zwei Tasten</translation>
    </message>
    <message>
        <source>Longer for a slow scanner</source>
        <translation>Länger für einen langsamen Scanner</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Scan something to try it out.</source>
        <translation>Zum Ausprobieren etwas scannen.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Gescannt: %1</translation>
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
    <name>ServiceEntries</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Pause or busy</source>
        <translation>Pause oder viel los</translation>
    </message>
    <message>
        <source>Settings of the venue</source>
        <translation>Einstellungen des Lokals</translation>
    </message>
    <message>
        <source>Kitchen plan</source>
        <translation>Küchenplan</translation>
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
    <name>SettingEntry</name>
    <message>
        <source>Queued until the line is back</source>
        <translation>Wartet, bis die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From the payment to ready. Diners are promised it.</source>
        <translation>Von der Zahlung bis fertig. Gästen wird es zugesagt.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>A ticket turns amber after this long.</source>
        <translation>Nach dieser Zeit wird ein Bon gelb.</translation>
    </message>
    <message>
        <source>Two thirds of the goal</source>
        <translation>Zwei Drittel des Ziels</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>A ticket is late after this long.</source>
        <translation>Nach dieser Zeit ist ein Bon zu spät.</translation>
    </message>
    <message>
        <source>At the goal</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>Reihenfolge der Bons</translation>
    </message>
    <message>
        <source>By when orders came, or by when they are promised.</source>
        <translation>Nach Eingang oder nach Zusage.</translation>
    </message>
    <message>
        <source>Combine the same items</source>
        <translation>Gleiche Gerichte zusammenfassen</translation>
    </message>
    <message>
        <source>The same item twice on a ticket is one row.</source>
        <translation>Dasselbe Gericht zweimal ist eine Zeile.</translation>
    </message>
    <message>
        <source>Alarm for an unseen order</source>
        <translation>Alarm für eine ungesehene Bestellung</translation>
    </message>
    <message>
        <source>When no kitchen screen has shown it by then.</source>
        <translation>Wenn bis dahin kein Küchenbildschirm sie zeigte.</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation>Zeit zum Bezahlen</translation>
    </message>
    <message>
        <source>An order that is not paid by then runs out.</source>
        <translation>Eine unbezahlte Bestellung verfällt dann.</translation>
    </message>
    <message>
        <source>Expo sends orders out</source>
        <translation>Der Pass gibt Bestellungen aus</translation>
    </message>
    <message>
        <source>Only when every station is done with them.</source>
        <translation>Erst wenn alle Stationen damit fertig sind.</translation>
    </message>
    <message>
        <source>Orders for later</source>
        <translation>Bestellungen für später</translation>
    </message>
    <message>
        <source>Diners may order ahead.</source>
        <translation>Gäste dürfen vorbestellen.</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit im Voraus</translation>
    </message>
    <message>
        <source>So many days may be ordered ahead.</source>
        <translation>So viele Tage darf vorbestellt werden.</translation>
    </message>
    <message>
        <source>Later orders from</source>
        <translation>Spätere Bestellungen ab</translation>
    </message>
    <message>
        <source>The first time of a day for them.</source>
        <translation>Die erste Uhrzeit eines Tages dafür.</translation>
    </message>
    <message>
        <source>Later orders until</source>
        <translation>Spätere Bestellungen bis</translation>
    </message>
    <message>
        <source>The last time of a day for them.</source>
        <translation>Die letzte Uhrzeit eines Tages dafür.</translation>
    </message>
    <message>
        <source>Serve at tables</source>
        <translation>Am Tisch servieren</translation>
    </message>
    <message>
        <source>Table orders may be handed over without a code.</source>
        <translation>Tischbestellungen gehen ohne Code hinaus.</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>By promise</source>
        <translation>Nach Zusage</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the venue</source>
        <translation>Einstellungen des Lokals</translation>
    </message>
    <message>
        <source>Every change holds at once, on every screen.</source>
        <translation>Jede Änderung gilt sofort, auf jedem Bildschirm.</translation>
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
    <message>
        <source>Device settings</source>
        <translation>Geräteeinstellungen</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Orders are shown on this screen</source>
        <translation>Auf diesem Bildschirm stehen Bestellungen</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>REPRINT</source>
        <translation>NACHDRUCK</translation>
    </message>
    <message>
        <source>MAY BE PRINTED TWICE</source>
        <translation>VIELLEICHT DOPPELT</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Gericht enthält %1</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTIZ: %1</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>FÜR %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Bezahlt, %1</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Bezahlt, %1, teils erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message numerus="yes">
        <source>+%n elsewhere</source>
        <translation>
            <numerusform>+%n anderswo</numerusform>
            <numerusform>+%n anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>gedruckt %1</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>Do not make this order.</source>
        <translation>Diese Bestellung nicht zubereiten.</translation>
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
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NICHT BEZAHLT</translation>
    </message>
    <message>
        <source>LATE TICKETS</source>
        <translation>SPÄTE BONS</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came while this printer was out</source>
        <translation>
            <numerusform>%n Bestellung kam, als der Drucker ausfiel</numerusform>
            <numerusform>%n Bestellungen kamen, als der Drucker ausfiel</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Gestrichen</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>When it is off, the header says so</source>
        <translation>Ist er aus, sagt es die Kopfzeile</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Flash the edge of the screen</source>
        <translation>Bildschirmrand blinken lassen</translation>
    </message>
    <message>
        <source>For those who cannot hear the sounds</source>
        <translation>Für alle, die die Töne nicht hören</translation>
    </message>
    <message>
        <source>Say order numbers</source>
        <translation>Bestellnummern ansagen</translation>
    </message>
    <message>
        <source>New ones in the kitchen, ready ones at the counter</source>
        <translation>Neue in der Küche, fertige an der Theke</translation>
    </message>
    <message>
        <source>Install espeak-ng on this device to use it</source>
        <translation>Dafür espeak-ng auf diesem Gerät installieren</translation>
    </message>
    <message>
        <source>Tick with each key</source>
        <translation>Ticken bei jeder Taste</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Anhören: %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>New order with an allergy</source>
        <translation>Neue Bestellung mit Allergie</translation>
    </message>
    <message>
        <source>Order is late</source>
        <translation>Bestellung ist verspätet</translation>
    </message>
    <message>
        <source>Cancelled or taken off</source>
        <translation>Storniert oder gestrichen</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>Code passt</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>Code passt nicht</translation>
    </message>
    <message>
        <source>Connection is lost</source>
        <translation>Verbindung ist weg</translation>
    </message>
    <message>
        <source>Connection is back</source>
        <translation>Verbindung ist wieder da</translation>
    </message>
</context>
<context>
    <name>StatementChooser</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Statements and folders</source>
        <translation>Auszüge und Ordner</translation>
    </message>
    <message>
        <source>No folder and no statement here. Statements are XML (camt.053) or CSV files.</source>
        <translation>Hier ist kein Ordner und kein Auszug. Auszüge sind XML-Dateien (camt.053) oder CSV-Dateien.</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Statements in %1, newest first</source>
        <translation>Auszüge in %1, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No statement in %1. Export one at the bank: camt.053 or CSV.</source>
        <translation>Kein Auszug in %1. Exportieren Sie einen bei der Bank: camt.053 oder CSV.</translation>
    </message>
    <message>
        <source>Which column is which? It is asked once for this bank.</source>
        <translation>Welche Spalte ist welche? Für diese Bank wird einmal gefragt.</translation>
    </message>
    <message>
        <source>A manager says once which column of this bank's statements is which.</source>
        <translation>Die Leitung sagt einmal, welche Spalte der Auszüge dieser Bank welche ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference or text</source>
        <translation>Referenz oder Text</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep, and take it in</source>
        <translation>Behalten und einlesen</translation>
    </message>
    <message>
        <source>Choose a file elsewhere</source>
        <translation>Datei anderswo wählen</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Schreibweise des Datums</translation>
    </message>
    <message>
        <source>Amounts are written as</source>
        <translation>Schreibweise der Beträge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>StationFilter</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>im Schnitt %1</translation>
    </message>
</context>
<context>
    <name>StationProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <translation>%1, noch %2 von %3</translation>
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
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
</context>
<context>
    <name>StockEntry</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>Wartet, bis die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>%1 zählen</translation>
    </message>
    <message>
        <source>Back in stock</source>
        <translation>Wieder da</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Diners see it at once. Nothing already paid is touched.</source>
        <translation>Gäste sehen es sofort. Bezahltes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing is sold out and nothing is counted.</source>
        <translation>Nichts ist ausverkauft und nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>Nichts steht auf der Karte.</translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>Die Karte ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>Die Karte ist gerade nicht neu lesbar.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Out or counted</source>
        <translation>Aus oder gezählt</translation>
    </message>
</context>
<context>
    <name>TakeCashView</name>
    <message>
        <source>Amount due</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Bestellung</translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation>Nicht kassiert. %1</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>Bestellung %1 ist bezahlt. Die Küche hat sie.</translation>
    </message>
    <message>
        <source>Cash is stored here and sent later.</source>
        <translation>Die Zahlung ist hier gespeichert und wird später gesendet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Erst die Kasse öffnen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Bestellung wählen</translation>
    </message>
    <message>
        <source>Take %1, open drawer</source>
        <translation>%1 kassieren, Kasse auf</translation>
    </message>
    <message>
        <source>Shut the drawer, or take the next order.</source>
        <translation>Schublade schließen oder weiterkassieren.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Enter tut dasselbe</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>The tip is right</source>
        <translation>Trinkgeld stimmt</translation>
    </message>
</context>
<context>
    <name>TakeOffLine</name>
    <message>
        <source>Taken off</source>
        <translation>Gestrichen</translation>
    </message>
</context>
<context>
    <name>TakeOffPanel</name>
    <message>
        <source>Take an item off order %1</source>
        <translation>Etwas von Bestellung %1 streichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Welche Zeile?</translation>
    </message>
    <message>
        <source>Choose what is taken off.</source>
        <translation>Wählen Sie, was gestrichen wird.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Warum? Nötig.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Aus Versehen bestellt</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Dauert zu lange</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Not taken off. %1</source>
        <translation>Nicht gestrichen. %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Choose a reason to take it off</source>
        <translation>Zum Streichen einen Grund wählen</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Halten: streichen</translation>
    </message>
    <message>
        <source>Hold to take off and refund %1</source>
        <translation>Halten: streichen und %1 erstatten</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>TakeOffText</name>
    <message>
        <source>It is not paid yet: nothing goes back.</source>
        <translation>Noch nicht bezahlt: Es geht nichts zurück.</translation>
    </message>
    <message>
        <source>%1 goes back in cash, from the drawer.</source>
        <translation>%1 gehen bar aus der Kasse zurück.</translation>
    </message>
    <message>
        <source>%1 goes back the way it was paid.</source>
        <translation>%1 gehen zurück, wie bezahlt wurde.</translation>
    </message>
    <message>
        <source>The kitchen does not have it any more: refund it instead.</source>
        <translation>Die Küche hat es nicht mehr: Erstatten Sie es.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Das braucht den Server. Er ist offline.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>Es ist alles, was bleibt: stornieren Sie die Bestellung.</translation>
    </message>
    <message>
        <source>%1 × %2 is off order %3.</source>
        <translation>%1 × %2 ist von Bestellung %3 gestrichen.</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Geben Sie %1 aus der Kasse zurück.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 ist auf dem Weg zurück.</translation>
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
    <message>
        <source>+%1 later</source>
        <translation>+%1 später</translation>
    </message>
    <message>
        <source>Rush queued</source>
        <translation>Eilig wartet</translation>
    </message>
    <message>
        <source>rush</source>
        <translation>eilig</translation>
    </message>
    <message>
        <source>Order %1, more</source>
        <translation>Bestellung %1, mehr</translation>
    </message>
    <message>
        <source>Understood queued</source>
        <translation>Verstanden wartet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
</context>
<context>
    <name>TicketFlags</name>
    <message>
        <source>RUSH</source>
        <translation>EILIG</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NICHT BEZAHLT</translation>
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
    <name>TicketMenu</name>
    <message>
        <source>Back to its place in the line</source>
        <translation>Zurück an ihren Platz</translation>
    </message>
    <message>
        <source>Rush: before all others</source>
        <translation>Eilig: vor allen anderen</translation>
    </message>
    <message>
        <source>Hold until fired</source>
        <translation>Anhalten bis zur Freigabe</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
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
        <source>Take an item off</source>
        <translation>Etwas streichen</translation>
    </message>
</context>
<context>
    <name>TillOrder</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The kitchen gets this order when the cash is taken.</source>
        <translation>Die Küche bekommt sie, sobald kassiert ist.</translation>
    </message>
    <message>
        <source>Waiting to pay</source>
        <translation>Warten auf Zahlung</translation>
    </message>
    <message>
        <source>Nobody waits to pay</source>
        <translation>Niemand wartet auf Zahlung</translation>
    </message>
    <message>
        <source>An order whose diner pays at the counter appears here.</source>
        <translation>Hier erscheint, wer am Tresen bezahlt.</translation>
    </message>
    <message>
        <source>The drawer is not known yet</source>
        <translation>Die Kasse ist noch unbekannt</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>Die Kasse ist offen</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>Die Kasse ist geschlossen</translation>
    </message>
    <message>
        <source>Cash is taken when it is open.</source>
        <translation>Kassiert wird, wenn sie offen ist.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>TillText</name>
    <message>
        <source>No tip</source>
        <translation>Kein Trinkgeld</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1 more than the dishes</source>
        <translation>%1 mehr als die Gerichte</translation>
    </message>
</context>
<context>
    <name>TipChoice</name>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Text did not arrive, order %1</source>
        <translation>SMS kam nicht an, Bestellung %1</translation>
    </message>
    <message>
        <source>Phone ending %1.</source>
        <translation>Telefon mit Endung %1.</translation>
    </message>
    <message>
        <source>Payment disputed, order %1</source>
        <translation>Zahlung strittig, Bestellung %1</translation>
    </message>
    <message>
        <source>no usual %1 yet</source>
        <translation>noch kein üblicher %1</translation>
    </message>
    <message>
        <source>%1 under a usual %2 by now</source>
        <translation>%1 unter einem üblichen %2</translation>
    </message>
    <message>
        <source>%1 over a usual %2 by now</source>
        <translation>%1 über einem üblichen %2</translation>
    </message>
    <message>
        <source>Sales, %1</source>
        <translation>Umsatz, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 offen, %2 zu spät</translation>
    </message>
    <message>
        <source>Average prep</source>
        <translation>Zubereitung im Schnitt</translation>
    </message>
    <message>
        <source>goal %1, %2 on time</source>
        <translation>Ziel %1, %2 pünktlich</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 vom Umsatz</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, each order</source>
        <translation>Nachrichten je Bestellung</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>no prices yet</source>
        <translation>noch keine Preise</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>Gesendete SMS</translation>
    </message>
    <message>
        <source>Calls when ready</source>
        <translation>Anrufe bei Fertig</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without a price from the provider yet.</source>
        <translation>
            <numerusform>%n Nachricht noch ohne Preis vom Anbieter.</numerusform>
            <numerusform>%n Nachrichten noch ohne Preis vom Anbieter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Refund not sent, order %1</source>
        <translation>Erstattung nicht gesendet, Bestellung %1</translation>
    </message>
    <message>
        <source>%1. Try again: it never goes back twice.</source>
        <translation>%1. Noch einmal versuchen: es geht nie doppelt zurück.</translation>
    </message>
    <message>
        <source>Text not sent, order %1</source>
        <translation>SMS nicht gesendet, Bestellung %1</translation>
    </message>
    <message>
        <source>Try again, or tell the customer yourself.</source>
        <translation>Noch einmal versuchen, oder dem Gast selbst Bescheid geben.</translation>
    </message>
    <message>
        <source>Call not made, order %1</source>
        <translation>Anruf nicht gemacht, Bestellung %1</translation>
    </message>
    <message>
        <source>The payment provider does not answer, order %1</source>
        <translation>Der Zahlungsanbieter antwortet nicht, Bestellung %1</translation>
    </message>
    <message>
        <source>Look there how the payment stands, then try again.</source>
        <translation>Sehen Sie dort nach, wie die Zahlung steht, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Work of the server has stopped</source>
        <translation>Arbeit des Servers ist stehengeblieben</translation>
    </message>
    <message>
        <source>Try again; if it stops again, tell your support: %1</source>
        <translation>Noch einmal versuchen; wenn es wieder stehenbleibt, sagen Sie es Ihrem Support: %1</translation>
    </message>
    <message>
        <source>Seen to by hand</source>
        <translation>Von Hand erledigt</translation>
    </message>
    <message>
        <source>Refund that did not arrive yet, order %1</source>
        <translation>Erstattung noch nicht angekommen, Bestellung %1</translation>
    </message>
    <message>
        <source>Day report, %1</source>
        <translation>Tagesbericht, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sales are without tips and before refunds. Refunds have the tips in them that went back. An order that was paid in two ways counts in both lines, and once in all.</source>
        <translation>Der Umsatz ist ohne Trinkgeld und vor Erstattungen. Erstattungen enthalten zurückgegebenes Trinkgeld. Eine auf zwei Arten bezahlte Bestellung zählt in beiden Zeilen und einmal insgesamt.</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Umsatz nach Stunde</translation>
    </message>
    <message>
        <source>Customers' credit</source>
        <translation>Guthaben der Kunden</translation>
    </message>
    <message>
        <source>Credit that is sold is no sale: it is owed until it is spent, and then counts among the sales.</source>
        <translation>Verkauftes Guthaben ist kein Umsatz: Es wird geschuldet, bis es ausgegeben ist, und zählt dann zum Umsatz.</translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation>Etwas wartet auf Sie</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Erstattungen als Guthaben</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Owed to customers now</source>
        <translation>Kunden jetzt geschuldet</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Cash to give back at the counter, order %1</source>
        <translation>Bar zurückzugeben an der Theke, Bestellung %1</translation>
    </message>
    <message>
        <source>Transfer to send back, order %1</source>
        <translation>Überweisung zurückzusenden, Bestellung %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>How it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) to review</source>
        <translation>
            <numerusform>%n Auszahlung zu prüfen</numerusform>
            <numerusform>%n Auszahlungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank and the ledger do not agree.</source>
        <translation>Bank und Buch stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The day cannot be read now.</source>
        <translation>Der Tag ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Money to decide about, %1</source>
        <translation>Geld zu entscheiden, %1</translation>
    </message>
    <message>
        <source>Late, twice, wrong, or not given back.</source>
        <translation>Zu spät, doppelt oder falsch.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Sein lassen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Der Tag wird gelesen.</translation>
    </message>
</context>
<context>
    <name>ToggleSwitch</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation>Die Buchungen werden gelesen.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>Es gibt keine Buchungen.</translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Speisen</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n ohne Kosten</numerusform>
            <numerusform>%n ohne Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Nachrichten und Verluste</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Barverkäufe</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Guthaben verkauft</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Barerstattungen</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>Guthaben ausgegeben</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Erstattungen als Guthaben</translation>
    </message>
    <message>
        <source>Credit that ran out</source>
        <translation>Guthaben verfallen</translation>
    </message>
    <message>
        <source>Closing report Z %1</source>
        <translation>Kassenabschluss Z %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Guthaben, %1</translation>
    </message>
    <message>
        <source>Bank transfer, %1</source>
        <translation>Überweisung, %1</translation>
    </message>
    <message>
        <source>Cash to give back, %1</source>
        <translation>Bar zurückzugeben, %1</translation>
    </message>
</context>
<context>
    <name>TransferSeen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>On the statement</source>
        <translation>Auf dem Auszug</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 ist angekommen</translation>
    </message>
    <message>
        <source>Asked for, not booked yet</source>
        <translation>Verlangt, noch nicht gebucht</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Order %1, %2, %3</source>
        <translation>Bestellung %1, %2, %3</translation>
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
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 bar kassieren</translation>
    </message>
    <message>
        <source>Pay with the customer's credit</source>
        <translation>Mit Guthaben des Gasts bezahlen</translation>
    </message>
</context>
<context>
    <name>servery::app::DrawerPaper</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Kassenabschluss Z %1</translation>
    </message>
    <message>
        <source>Interim report X</source>
        <translation>Zwischenbericht X</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Geöffnet %1 von %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Geschlossen %1 von %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>What should be in the drawer</source>
        <translation>Was in der Kasse sein soll</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Wechselgeld zu Beginn</translation>
    </message>
    <message>
        <source>Cash sales: %1</source>
        <translation>Barverkäufe: %1</translation>
    </message>
    <message>
        <source>Cash refunds: %1</source>
        <translation>Barerstattungen: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Dropped into the safe</source>
        <translation>In den Tresor gelegt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Schein oder Münze</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds it.</source>
        <translation>In der Kasse sollen %1 sein, und sie sind da.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 over.</source>
        <translation>In der Kasse sollen %1 sein, und es sind %2: %3 zu viel.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 short.</source>
        <translation>In der Kasse sollen %1 sein, und es sind %2: %3 zu wenig.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Counted before it was closed</source>
        <translation>Vor dem Abschluss gezählt</translation>
    </message>
    <message>
        <source>Made when the drawer was closed. It is kept by its number and never changes.</source>
        <translation>Beim Schließen der Kasse erstellt. Er wird unter seiner Nummer aufbewahrt und ändert sich nie.</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Alle Beträge in %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Verkauftes Guthaben</translation>
    </message>
    <message>
        <source>That is more than the %1 that the counter may close with: %2, as a manager, confirmed it.</source>
        <translation>Das ist mehr als die %1, mit denen die Theke schließen darf: %2 hat es als Leitung bestätigt.</translation>
    </message>
    <message>
        <source>That is within the %1 that the counter may close with.</source>
        <translation>Das liegt innerhalb der %1, mit denen die Theke schließen darf.</translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n payment(s) to be made in cash, %1. The next drawer takes them.</source>
        <translation>
            <numerusform>Noch offen: %n Barzahlung, %1. Die nächste Kasse nimmt sie an.</numerusform>
            <numerusform>Noch offen: %n Barzahlungen, %1. Die nächste Kasse nimmt sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n refund(s) to be given in cash, %1. The next drawer gives them.</source>
        <translation>
            <numerusform>Noch offen: %n Barerstattung, %1. Die nächste Kasse gibt sie heraus.</numerusform>
            <numerusform>Noch offen: %n Barerstattungen, %1. Die nächste Kasse gibt sie heraus.</numerusform>
        </translation>
    </message>
</context>
</TS>
