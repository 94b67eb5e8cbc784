<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>reste %n plat</numerusform>
            <numerusform>restent %n plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Order %1 is on no kitchen screen.</source>
        <translation>La commande %1 n’est sur aucun écran de cuisine.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 does not answer.</source>
        <translation>L’écran de cuisine de %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 was too slow and is cut off.</source>
        <translation>L’écran de cuisine de %1 était trop lent et a été coupé.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 has lost its connection.</source>
        <translation>L’écran de cuisine de %1 a perdu la connexion.</translation>
    </message>
    <message>
        <source>It is paid. Tell the kitchen.</source>
        <translation>Elle est payée. Prévenez la cuisine.</translation>
    </message>
    <message>
        <source>Since %1. What it shows may be out of date.</source>
        <translation>Depuis %1. Ce qu’il montre peut être dépassé.</translation>
    </message>
    <message>
        <source>It is paid when it is collected. Tell the kitchen.</source>
        <translation>Elle est payée au retrait. Prévenez la cuisine.</translation>
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
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>Rien à préparer</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall an order</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Just sent out</source>
        <translation>Vient de sortir</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Sold out, %1</source>
        <translation>Épuisé, %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
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
        <translation>avec une allergie</translation>
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
        <translation>crustacés</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>soybeans</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
</context>
<context>
    <name>AllergyBand</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE : %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Le plat contient %1</translation>
    </message>
</context>
<context>
    <name>AwaitedRow</name>
    <message>
        <source>It is for this one</source>
        <translation>C'est pour celle-ci</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Why? Needed.</source>
        <translation>Pourquoi ? Requis.</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>Less than due</source>
        <translation>Moins que dû</translation>
    </message>
    <message>
        <source>Take it and ask for the rest, or give it back.</source>
        <translation>Acceptez-le et demandez le reste, ou rendez-le.</translation>
    </message>
    <message>
        <source>More than due</source>
        <translation>Plus que dû</translation>
    </message>
    <message>
        <source>Take it, and what is over goes back; or give all back.</source>
        <translation>Acceptez-le, le surplus est rendu ; ou rendez tout.</translation>
    </message>
    <message>
        <source>Nobody's reference</source>
        <translation>Référence inconnue</translation>
    </message>
    <message>
        <source>Find the order that waits for this sum, or set it aside.</source>
        <translation>Trouvez la commande qui attend cette somme, ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>It cannot pay here. Settle it with the bank, then set it aside.</source>
        <translation>Elle ne peut rien payer ici. Réglez-le avec la banque, puis mettez-la de côté.</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 concordent</translation>
    </message>
    <message>
        <source>%1 less than due</source>
        <translation>%1 moins que dû</translation>
    </message>
    <message>
        <source>%1 more than due</source>
        <translation>%1 plus que dû</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 trop tard</translation>
    </message>
    <message>
        <source>%1 paid twice</source>
        <translation>%1 payées deux fois</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnues</translation>
    </message>
    <message>
        <source>%1 in another currency</source>
        <translation>%1 dans une autre monnaie</translation>
    </message>
    <message>
        <source>%1 outgoing</source>
        <translation>%1 sortantes</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 déjà connues</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This file is too large for a statement: 8 MiB at most.</source>
        <translation>Ce fichier est trop grand pour un relevé : 8 Mio au plus.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Type the amount that the bank's statement says.</source>
        <translation>Tapez le montant du relevé de la banque.</translation>
    </message>
    <message>
        <source>It is what was asked for, and counts as paid.</source>
        <translation>C'est la somme demandée : elle compte comme payée.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and the rest is asked for, or gives it back.</source>
        <translation>La commande reste impayée. Un responsable l'accepte et le reste est demandé, ou le rend.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and what is over goes back, or gives all of it back.</source>
        <translation>La commande reste impayée. Un responsable l'accepte et le surplus est rendu, ou rend le tout.</translation>
    </message>
    <message>
        <source>%1 It waits for you under Money to decide.</source>
        <translation>%1 Elle vous attend dans « Argent à décider ».</translation>
    </message>
    <message>
        <source>%1 for %2 waits for a manager, under Money to decide.</source>
        <translation>%1 pour %2 attend un responsable, dans « Argent à décider ».</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>Repris par la banque</translation>
    </message>
    <message>
        <source>The order was paid with it, and the money is gone. Settle it with the customer, then set it aside.</source>
        <translation>La commande était payée avec, et l'argent n'est plus là. Réglez-le avec le client, puis mettez-le de côté.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 repris</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Awaited transfers</source>
        <translation>Virements attendus</translation>
    </message>
    <message>
        <source>Which order is it for?</source>
        <translation>Pour quelle commande ?</translation>
    </message>
    <message>
        <source>The transfers cannot be read now.</source>
        <translation>Les virements ne peuvent pas être lus pour le moment.</translation>
    </message>
    <message>
        <source>No transfer is awaited.</source>
        <translation>Aucun virement n'est attendu.</translation>
    </message>
    <message>
        <source>The transfers are being read.</source>
        <translation>Les virements sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Needs you, %1</source>
        <translation>Requiert votre attention, %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Close the statements</source>
        <translation>Fermer les relevés</translation>
    </message>
    <message>
        <source>Take in a statement</source>
        <translation>Lire un relevé</translation>
    </message>
    <message>
        <source>To send back, %1</source>
        <translation>À renvoyer, %1</translation>
    </message>
    <message>
        <source>Transfer it at the bank, then say so here.</source>
        <translation>Virez-le à la banque, puis indiquez-le ici.</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>C'est renvoyé</translation>
    </message>
    <message>
        <source>Nothing waits for you. What a statement has that fits nothing appears here.</source>
        <translation>Rien ne vous attend. Ce qui, dans un relevé, ne correspond à rien apparaît ici.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Convenu avec le client</translation>
    </message>
    <message>
        <source>Nobody is reached</source>
        <translation>Personne n'est joignable</translation>
    </message>
    <message>
        <source>Order is over</source>
        <translation>La commande est terminée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Find its order</source>
        <translation>Trouver sa commande</translation>
    </message>
    <message>
        <source>Choose it in the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Not for an order</source>
        <translation>Pas pour une commande</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Virement interne</translation>
    </message>
    <message>
        <source>Settled with the bank</source>
        <translation>Réglé avec la banque</translation>
    </message>
    <message>
        <source>Nothing is booked for it: it pays for no order yet.</source>
        <translation>Rien n'est comptabilisé : cela ne paie encore aucune commande.</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Pickup board</source>
        <translation>Écran de retrait</translation>
    </message>
    <message>
        <source>This board stopped at %1. Please ask at the counter.</source>
        <translation>Cet écran s’est arrêté à %1. Demandez au comptoir.</translation>
    </message>
    <message>
        <source>This board has no connection. Please ask at the counter.</source>
        <translation>Cet écran n’a pas de connexion. Demandez au comptoir.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No order is ready yet.</source>
        <translation>Aucune commande n’est prête.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation>Quitter l’écran</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 prête</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>%1 rappelée</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 commencée</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenue</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 lancée</translation>
    </message>
    <message>
        <source>Item of %1 done</source>
        <translation>Plat de %1 fait</translation>
    </message>
    <message>
        <source>Item of %1 not done</source>
        <translation>Plat de %1 pas fait</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée</translation>
    </message>
    <message>
        <source>%1 goes first</source>
        <translation>%1 en priorité</translation>
    </message>
    <message>
        <source>%1 is back in its place</source>
        <translation>%1 reprend sa place</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>At a table</source>
        <translation>À table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>Nom, si donné</translation>
    </message>
    <message>
        <source>+1 555 … for a text</source>
        <translation>+1 555 … pour un SMS</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE : %1</translation>
    </message>
    <message>
        <source>Touch a dish to add it. What is ordered appears here.</source>
        <translation>Touchez un plat pour l’ajouter. La commande apparaît ici.</translation>
    </message>
    <message>
        <source>Offline. Orders can be placed when the line is back.</source>
        <translation>Hors ligne. On pourra commander au retour de la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Order, take %1</source>
        <translation>Commander, encaisser %1</translation>
    </message>
</context>
<context>
    <name>CashGivenText</name>
    <message>
        <source>No coins for this</source>
        <translation>Pas de pièces pour cela</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>il manque %1</translation>
    </message>
</context>
<context>
    <name>CashRowText</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>CashText</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cash sale(s)</source>
        <translation>
            <numerusform>%n vente en espèces</numerusform>
            <numerusform>%n ventes en espèces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be paid in cash</source>
        <translation>
            <numerusform>%n commande encore à encaisser</numerusform>
            <numerusform>%n commandes encore à encaisser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cash refund(s) still to be given back</source>
        <translation>
            <numerusform>%n remboursement encore à rendre</numerusform>
            <numerusform>%n remboursements encore à rendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) not handed over yet</source>
        <translation>
            <numerusform>%n commande payée non remise</numerusform>
            <numerusform>%n commandes payées non remises</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and PIN do not match. Nothing was changed.</source>
        <translation>Nom et PIN ne correspondent pas. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Cash that was taken offline could not be booked. %1 Put it aside and tell a manager.</source>
        <translation>Des espèces encaissées hors ligne n’ont pas pu être enregistrées. %1 Mettez-les de côté et prévenez un responsable.</translation>
    </message>
</context>
<context>
    <name>CloseResult</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>What happened? Needed to close.</source>
        <translation>Que s’est-il passé ? Requis pour clôturer.</translation>
    </message>
    <message>
        <source>Wrong change</source>
        <translation>Erreur de rendu</translation>
    </message>
    <message>
        <source>Float was off</source>
        <translation>Fond inexact</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture en cours</translation>
    </message>
    <message>
        <source>Close, exact</source>
        <translation>Clôturer, exact</translation>
    </message>
    <message>
        <source>Close, %1</source>
        <translation>Clôturer, %1</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code, %1 of 6 digits</source>
        <translation>Code, %1 chiffres sur 6</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>Le code ne correspond pas</translation>
    </message>
    <message>
        <source>Locked after %1 attempts</source>
        <translation>Bloqué après %1 essais</translation>
    </message>
    <message>
        <source>This code ran out</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>Too many tries on this device</source>
        <translation>Trop d’essais sur cet appareil</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>Le code est bon. Remettez-la.</translation>
    </message>
    <message>
        <source>Offline. Codes cannot be checked.</source>
        <translation>Hors ligne. Les codes ne peuvent pas être vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Reste %n essai, puis bloqué</numerusform>
            <numerusform>Restent %n essais, puis bloqué</numerusform>
        </translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>Réessayez dans %1</translation>
    </message>
    <message>
        <source>The order stays here until the line is back.</source>
        <translation>La commande reste ici jusqu’au retour de la connexion.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Offline. Codes cannot be checked until the line is back.</source>
        <translation>Hors ligne. Les codes seront vérifiés au retour de la connexion.</translation>
    </message>
    <message>
        <source>Code locked. Text a new one.</source>
        <translation>Code bloqué. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>Code ran out. Text a new one.</source>
        <translation>Code expiré. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>Made %1, good until %2</source>
        <translation>Créé à %1, valable jusqu’à %2</translation>
    </message>
    <message>
        <source>Texted %1 to phone ending %2, good until %3</source>
        <translation>Envoyé à %1 au téléphone finissant par %2, valable jusqu’à %3</translation>
    </message>
    <message>
        <source>Offline. The code is checked when the line is back.</source>
        <translation>Hors ligne. Le code sera vérifié au retour de la connexion.</translation>
    </message>
    <message>
        <source>The last code is still being checked.</source>
        <translation>Le dernier code est encore en vérification.</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>Le code est bon. Remettez-la.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>Remise.</translation>
    </message>
    <message>
        <source>A new code was texted.</source>
        <translation>Un nouveau code a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>Reste %n essai, puis bloqué</numerusform>
            <numerusform>Restent %n essais, puis bloqué</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this device.</source>
        <translation>Trop d’essais sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Connexion : %1, %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>New order %1</source>
        <translation>Nouvelle commande %1</translation>
    </message>
    <message>
        <source>Order %1 is ready</source>
        <translation>La commande %1 est prête</translation>
    </message>
    <message>
        <source>This code belongs to no open order.</source>
        <translation>Ce code n’appartient à aucune commande ouverte.</translation>
    </message>
    <message>
        <source>Open the order first, then scan its code.</source>
        <translation>Ouvrez d’abord la commande, puis scannez son code.</translation>
    </message>
    <message>
        <source>This device's disk cannot be written. What waits here to be sent is lost when it is switched off.</source>
        <translation>Impossible d'écrire sur le disque de cet appareil. Ce qui attend ici d'être envoyé est perdu si on l'éteint.</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>How many are left of %1?</source>
        <translation>Combien reste-t-il de %1 ?</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>Less, %1</source>
        <translation>Moins, %1</translation>
    </message>
    <message>
        <source>More, %1</source>
        <translation>Plus, %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 and coins</source>
        <translation>%1 et pièces</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Past the %1 limit: a manager closes</source>
        <translation>Au-delà de %1 : un responsable clôture</translation>
    </message>
    <message>
        <source>Within the %1 limit</source>
        <translation>Dans la limite de %1</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Aller en cuisine</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Tiroir fermé</translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Drawer closing</source>
        <translation>Clôture du tiroir</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Aller à la gestion</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
</context>
<context>
    <name>CreditAccount</name>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Whose credit?</source>
        <translation>L’avoir de qui ?</translation>
    </message>
    <message>
        <source>No credit so far. The first is added here.</source>
        <translation>Pas encore d’avoir. Le premier s’ajoute ici.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Voir les précédents</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Un autre client</translation>
    </message>
    <message>
        <source>Type the customer's mobile number, or scan the code on the customer's page.</source>
        <translation>Saisissez le mobile du client, ou scannez le code de sa page.</translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>There is no credit with this code.</source>
        <translation>Aucun avoir ne correspond à ce code.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 was added. Put the cash into the drawer.</source>
        <translation>%1 ajoutés. Mettez les espèces dans le tiroir.</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>La commande %1 est payée. La cuisine l’a reçue.</translation>
    </message>
    <message>
        <source>%1 of order %2 is paid. Take the rest another way.</source>
        <translation>%1 de la commande %2 sont payés. Encaissez le reste autrement.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it counts once.</source>
        <translation>Pas encore de réponse. Réessayez : cela ne compte qu’une fois.</translation>
    </message>
</context>
<context>
    <name>CreditView</name>
    <message>
        <source>Credit to add</source>
        <translation>Avoir à ajouter</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Order %1, due</source>
        <translation>Commande %1, à payer</translation>
    </message>
    <message>
        <source>There is no credit to pay it with.</source>
        <translation>Il n’y a pas d’avoir pour la payer.</translation>
    </message>
    <message>
        <source>The credit pays all of it.</source>
        <translation>L’avoir paie tout.</translation>
    </message>
    <message>
        <source>The credit pays a part. The rest is taken another way.</source>
        <translation>L’avoir paie une partie. Le reste s’encaisse autrement.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Un autre moyen de payer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>Voir l’avoir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pay %1 with credit</source>
        <translation>Payer %1 avec l’avoir</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Ouvrez d’abord le tiroir</translation>
    </message>
    <message>
        <source>Add %1, open drawer</source>
        <translation>Ajouter %1, ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Credit needs the line to the server.</source>
        <translation>L’avoir a besoin de la liaison au serveur.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Entrée fait de même</translation>
    </message>
    <message>
        <source>From the credit</source>
        <translation>De l’avoir</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Change due</source>
        <translation>Monnaie à rendre</translation>
    </message>
</context>
<context>
    <name>DenominationRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Type the count</source>
        <translation>Saisir le nombre</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preparing, late</source>
        <translation>En cuisine, en retard</translation>
    </message>
    <message>
        <source>New, late</source>
        <translation>Nouvelle, en retard</translation>
    </message>
    <message>
        <source>Preparing, due</source>
        <translation>En cuisine, à sortir</translation>
    </message>
    <message>
        <source>New, due</source>
        <translation>Nouvelle, à sortir</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En cuisine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Ran out unpaid</source>
        <translation>Expirée impayée</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n plat</numerusform>
            <numerusform>%n plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>needs code</source>
        <translation>code requis</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Payée, %1</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Paiement en cours</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Payée, %1, remboursée en partie</translation>
    </message>
    <message>
        <source>Refund running</source>
        <translation>Remboursement en cours</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>Un autre montant a été payé</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Paiement contesté</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 retiré</translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Allergies of the guest</source>
        <translation>Allergies du client</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Le plat contient %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Note pour la cuisine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add, %1</source>
        <translation>Ajouter, %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Modifier, %1</translation>
    </message>
</context>
<context>
    <name>DishText</name>
    <message numerus="yes">
        <source>Choose %n</source>
        <translation>
            <numerusform>Choisir %n</numerusform>
            <numerusform>Choisir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>Choisir de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n</source>
        <translation>
            <numerusform>Jusqu’à %n</numerusform>
            <numerusform>Jusqu’à %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerClose</name>
    <message>
        <source>Close the drawer</source>
        <translation>Clôturer le tiroir</translation>
    </message>
    <message>
        <source>1 Count</source>
        <translation>1 Compter</translation>
    </message>
    <message>
        <source>2 Compare</source>
        <translation>2 Comparer</translation>
    </message>
    <message>
        <source>3 Close</source>
        <translation>3 Clôturer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>The rest is none</source>
        <translation>Le reste est à zéro</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Expected stayed hidden until every line was counted</source>
        <translation>L’attendu est resté caché jusqu’au bout du comptage</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to count</source>
        <translation>
            <numerusform>%n ligne à compter</numerusform>
            <numerusform>%n lignes à compter</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Type a count and press Enter for the next line. What should be there is shown when every line has a count.</source>
        <translation>Tapez un nombre, puis Entrée pour la ligne suivante. L’attendu s’affiche quand chaque ligne est comptée.</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>Le tiroir a besoin du serveur. Il est hors ligne.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>More change</source>
        <translation>Plus de monnaie</translation>
    </message>
    <message>
        <source>Cash from the safe</source>
        <translation>Espèces du coffre</translation>
    </message>
    <message>
        <source>Found in the till</source>
        <translation>Trouvé dans le tiroir</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Pourboires versés</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Faire de la monnaie</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Vérifier le tiroir</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Mauvaise touche</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Ouvrir sans vente</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Cash that comes in for something else than an order.</source>
        <translation>Espèces qui entrent pour autre chose qu’une commande.</translation>
    </message>
    <message>
        <source>Cash that goes out for something else than a refund.</source>
        <translation>Espèces qui sortent pour autre chose qu’un remboursement.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for the safe.</source>
        <translation>Espèces qui quittent le tiroir pour le coffre.</translation>
    </message>
    <message>
        <source>It is kept with your name and the time.</source>
        <translation>C’est noté avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>Count the float first. Cash can be taken once it is open.</source>
        <translation>Comptez d’abord le fond. On encaisse une fois ouvert.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Pourquoi ? Requis.</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Clôtures précédentes</translation>
    </message>
    <message>
        <source>Closing reports appear here</source>
        <translation>Les clôtures apparaissent ici</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>Le tiroir a besoin du serveur. Il est hors ligne.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pay in %1</source>
        <translation>Entrer %1</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Sortir %1</translation>
    </message>
    <message>
        <source>%1 to the safe</source>
        <translation>%1 au coffre</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Ouvrir avec %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DrawerHome</name>
    <message>
        <source>The drawer is open</source>
        <translation>Le tiroir est ouvert</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What should be there is shown after the count</source>
        <translation>L’attendu s’affiche après le comptage</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>Ouvrir sans vente</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Compter et clôturer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>DrawerReport</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Rapport de clôture Z %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counts before the close</source>
        <translation>Comptages avant la clôture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>DrawerText</name>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ouvert sans vente</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>Vente en espèces</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Espèces rendues</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Started with, %1</source>
        <translation>Départ, %1</translation>
    </message>
    <message>
        <source>Cash sales, %1</source>
        <translation>Ventes en espèces, %1</translation>
    </message>
    <message>
        <source>Cash refunds, %1</source>
        <translation>Remboursements, %1</translation>
    </message>
    <message>
        <source>Opened without a sale, %1</source>
        <translation>Ouvert sans vente, %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Avoir vendu</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>The drawer is being looked up</source>
        <translation>Recherche du tiroir</translation>
    </message>
    <message>
        <source>The drawer is shown when the line is back</source>
        <translation>Le tiroir s’affichera au retour de la connexion</translation>
    </message>
</context>
<context>
    <name>DueRefundRow</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
</context>
<context>
    <name>DueRefunds</name>
    <message>
        <source>Nothing to give back</source>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>À rendre en espèces</translation>
    </message>
    <message>
        <source>To give back in cash once the drawer is open</source>
        <translation>À rendre en espèces dès que la caisse est ouverte</translation>
    </message>
</context>
<context>
    <name>EntriesButton</name>
    <message>
        <source>Only a manager sees the entries behind an amount.</source>
        <translation>Seul un responsable voit les écritures derrière un montant.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Entries, a manager sees them</source>
        <translation>Écritures, un responsable les voit</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry L-%1, %2</source>
        <translation>Écriture L-%1, %2</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Sum is zero</source>
        <translation>Somme nulle</translation>
    </message>
    <message>
        <source>Sealed as %1…</source>
        <translation>Scellé sous %1…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>Cause %1</translation>
    </message>
    <message>
        <source>Open the credit</source>
        <translation>Ouvrir le crédit</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>Aller au tiroir</translation>
    </message>
    <message>
        <source>Open the payout</source>
        <translation>Ouvrir le versement</translation>
    </message>
    <message>
        <source>Open the tips</source>
        <translation>Ouvrir les pourboires</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Not on the menu any more</source>
        <translation>N’est plus à la carte</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it is placed once.</source>
        <translation>Pas encore de réponse. Réessayez : passée une seule fois.</translation>
    </message>
    <message>
        <source>The number has to begin with + and the country.</source>
        <translation>Le numéro commence par + et le pays.</translation>
    </message>
</context>
<context>
    <name>Equation</name>
    <message>
        <source>Bank received %1, ledger expected %2, difference %3</source>
        <translation>Banque %1, livre %2, écart %3</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Reçu en banque</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Attendu au livre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
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
        <translation>Écritures</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Lire %1</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of the kitchen's screen</source>
        <translation>Taille de l’écran de cuisine</translation>
    </message>
    <message>
        <source>For reading from where the cooks stand</source>
        <translation>Pour lire depuis le poste des cuisiniers</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the other screens</source>
        <translation>Taille des autres écrans</translation>
    </message>
    <message>
        <source>Station of this kitchen's screen when it starts</source>
        <translation>Poste de cet écran de cuisine au démarrage</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake</source>
        <translation>Remplir l’écran et le garder allumé</translation>
    </message>
    <message>
        <source>For a screen that shows nothing else</source>
        <translation>Pour un écran qui n’affiche rien d’autre</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>Made %1 by %2</source>
        <translation>Établi %1 par %2</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Tous les montants en %1</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>%1. A manager does this.</source>
        <translation>%1. Réservé à un responsable.</translation>
    </message>
    <message>
        <source>Hold, or press Enter twice.</source>
        <translation>Maintenir, ou appuyer deux fois sur Entrée.</translation>
    </message>
    <message>
        <source>Press Enter again</source>
        <translation>Encore Entrée</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Sales by hour</source>
        <translation>Ventes par heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This hour, so far</source>
        <translation>Cette heure, en cours</translation>
    </message>
    <message>
        <source>Usual %1</source>
        <translation>%1 habituel</translation>
    </message>
    <message>
        <source>%1:00, %2</source>
        <translation>%1:00, %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>Nothing is sold yet today</source>
        <translation>Aucune vente aujourd’hui</translation>
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
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Start or Ready</source>
        <translation>Démarrer ou Prêt</translation>
    </message>
    <message>
        <source>Item done</source>
        <translation>Plat fait</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Close or back</source>
        <translation>Fermer ou retour</translation>
    </message>
    <message>
        <source>Fire the first held</source>
        <translation>Lancer la première en attente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>Poste suivant</translation>
    </message>
    <message>
        <source>All-day counts</source>
        <translation>Totaux du jour</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys and bump bar</source>
        <translation>Touches et barre de cuisine</translation>
    </message>
    <message>
        <source>The bar types</source>
        <translation>La barre envoie</translation>
    </message>
    <message>
        <source>1 to 9, R, U</source>
        <translation>1 à 9, R, U</translation>
    </message>
    <message>
        <source>F1 to F12</source>
        <translation>F1 à F12</translation>
    </message>
    <message>
        <source>A to L</source>
        <translation>A à L</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that should do it.</source>
        <translation>Choisissez une action, puis appuyez sur la touche voulue.</translation>
    </message>
    <message>
        <source>Press the key now. Touch the action again to leave it as it is.</source>
        <translation>Appuyez sur la touche. Touchez à nouveau l’action pour ne rien changer.</translation>
    </message>
    <message>
        <source>%1, press the key</source>
        <translation>%1, appuyez sur la touche</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>KitchenBanner</name>
    <message numerus="yes">
        <source>%n action(s) queued</source>
        <translation>
            <numerusform>%n action en attente</numerusform>
            <numerusform>%n actions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Stop making it.</source>
        <translation>La commande %1 est annulée. Arrêtez-la.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Commande %1 : %2</translation>
    </message>
    <message>
        <source>This screen is signed out. %1, safe here.</source>
        <translation>Cet écran est déconnecté. %1, en sûreté ici.</translation>
    </message>
    <message>
        <source>Offline. The clock of this device is wrong.</source>
        <translation>Hors ligne. L’horloge de cet appareil est fausse.</translation>
    </message>
    <message>
        <source>Offline. Nothing waits to be sent.</source>
        <translation>Hors ligne. Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Offline. %1, safe on this screen.</source>
        <translation>Hors ligne. %1, en sûreté sur cet écran.</translation>
    </message>
    <message>
        <source>What was pressed here was not done.</source>
        <translation>Ce qui a été pressé ici n’a pas été fait.</translation>
    </message>
    <message>
        <source>Tickets are as of %1.</source>
        <translation>Commandes à %1.</translation>
    </message>
    <message>
        <source>New orders cannot arrive until someone signs in.</source>
        <translation>Aucune commande n’arrivera avant une connexion.</translation>
    </message>
    <message>
        <source>Set the clock; new orders cannot arrive until then.</source>
        <translation>Réglez l’horloge ; aucune commande n’arrivera avant.</translation>
    </message>
    <message>
        <source>Keep cooking.</source>
        <translation>Continuez à cuisiner.</translation>
    </message>
    <message>
        <source>This device has no network, so new orders cannot arrive.</source>
        <translation>Cet appareil n’a pas de réseau : aucune commande n’arrive.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so new orders cannot arrive.</source>
        <translation>Serveur injoignable : aucune commande n’arrive.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Later  %1</source>
        <translation>Plus tard  %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Regardez l’imprimante ; un second est marqué.</translation>
    </message>
    <message>
        <source>Every order is on this screen.</source>
        <translation>Toutes les commandes sont sur cet écran.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
</context>
<context>
    <name>KitchenHeader</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>En cuisine</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Average here</source>
        <translation>Moyenne ici</translation>
    </message>
    <message>
        <source>Busy, +%1 min</source>
        <translation>Affluence, +%1 min</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>KitchenMenu</name>
    <message>
        <source>Go to the counter</source>
        <translation>Aller au comptoir</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>Aller à la gestion</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>KitchenPlanPanel</name>
    <message>
        <source>Kitchen plan</source>
        <translation>Plan de cuisine</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la connexion</translation>
    </message>
    <message>
        <source>Every change holds for the orders that come from now on.</source>
        <translation>Chaque changement vaut pour les commandes à venir.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Il faut le serveur. Il est hors ligne.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>What is made where</source>
        <translation>Quoi se fait où</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>KitchenScreen</name>
    <message>
        <source>Order %1 is ready</source>
        <translation>La commande %1 est prête</translation>
    </message>
    <message>
        <source>Order %1 is back in the line</source>
        <translation>La commande %1 est de retour</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyées</translation>
    </message>
    <message>
        <source>Order %1 goes first</source>
        <translation>La commande %1 passe en priorité</translation>
    </message>
    <message>
        <source>Order %1 is back in its place</source>
        <translation>La commande %1 reprend sa place</translation>
    </message>
</context>
<context>
    <name>LaterStrip</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting, next page</source>
        <translation>
            <numerusform>%n commande en attente, page suivante</numerusform>
            <numerusform>%n commandes en attente, page suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 NEW</source>
        <translation>%1 NOUVELLES</translation>
    </message>
    <message>
        <source>%1 MORE</source>
        <translation>%1 DE PLUS</translation>
    </message>
    <message>
        <source>Order %1, %2, held</source>
        <translation>Commande %1, %2, retenue</translation>
    </message>
    <message>
        <source>Order %1, %2, at %3</source>
        <translation>Commande %1, %2, à %3</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>RETENUE</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>Fire order %1</source>
        <translation>Lancer la commande %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Nothing later</source>
        <translation>Rien plus tard</translation>
    </message>
    <message>
        <source>Fire order %1 now? It is for %2. Press again.</source>
        <translation>Lancer la commande %1 maintenant ? Elle est pour %2. Appuyez encore.</translation>
    </message>
    <message>
        <source>Now?</source>
        <translation>Déjà ?</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Card balance</source>
        <translation>Solde cartes</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Versements en route</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Customer wallets</source>
        <translation>Portefeuilles clients</translation>
    </message>
    <message>
        <source>Money that pays for nothing</source>
        <translation>Argent sans objet</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>Remboursements en cours</translation>
    </message>
    <message>
        <source>Tips to pay out</source>
        <translation>Pourboires à verser</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Frais du prestataire</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Frais Servery</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>Écarts de caisse</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>Petite caisse</translation>
    </message>
    <message>
        <source>Owed to the platform</source>
        <translation>Dû à la plateforme</translation>
    </message>
    <message>
        <source>From before the ledger</source>
        <translation>D’avant le livre</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Remboursement demandé</translation>
    </message>
    <message>
        <source>Refund arrived</source>
        <translation>Remboursement arrivé</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Remboursement échoué</translation>
    </message>
    <message>
        <source>Refunded at the provider</source>
        <translation>Remboursé chez le prestataire</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Litige ouvert</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Litige gagné</translation>
    </message>
    <message>
        <source>Dispute lost</source>
        <translation>Litige perdu</translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation>Frais prélevés</translation>
    </message>
    <message>
        <source>Wallet topped up</source>
        <translation>Portefeuille rechargé</translation>
    </message>
    <message>
        <source>Wallet credit ran out</source>
        <translation>Crédit expiré</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Paid into the drawer</source>
        <translation>Entrée dans le tiroir</translation>
    </message>
    <message>
        <source>Paid out of the drawer</source>
        <translation>Sortie du tiroir</translation>
    </message>
    <message>
        <source>Drawer to the safe</source>
        <translation>Tiroir vers coffre</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Tiroir fermé</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Arrondi à la pièce</translation>
    </message>
    <message>
        <source>Payout sent</source>
        <translation>Versement envoyé</translation>
    </message>
    <message>
        <source>Payout in the bank</source>
        <translation>Versement en banque</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>Versement échoué</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
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
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>Solde %1</translation>
    </message>
    <message>
        <source>Tips shared</source>
        <translation>Pourboires répartis</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Pourboires versés</translation>
    </message>
    <message>
        <source>Kept by the venue</source>
        <translation>Gardé par l’établissement</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The first payment opens the books.</source>
        <translation>Rien d’enregistré. Le premier paiement ouvre les livres.</translation>
    </message>
    <message>
        <source>The books are being read.</source>
        <translation>Lecture des livres.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Offline. Actions are kept on this screen and sent later.</source>
        <translation>Hors ligne. Les actions restent sur cet écran et seront envoyées plus tard.</translation>
    </message>
    <message>
        <source>This device has no network. Orders may be out of date.</source>
        <translation>Cet appareil n’a pas de réseau. Les commandes peuvent être dépassées.</translation>
    </message>
    <message>
        <source>The server does not answer. Orders may be out of date.</source>
        <translation>Le serveur ne répond pas. Les commandes peuvent être dépassées.</translation>
    </message>
    <message>
        <source>Back online.</source>
        <translation>De retour en ligne.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>horloge fausse</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
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
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>NEW ORDER</source>
        <translation>NOUVELLE COMMANDE</translation>
    </message>
    <message>
        <source>NEW ORDER, ALLERGY</source>
        <translation>NOUVELLE COMMANDE, ALLERGIE</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>CODE DOES NOT MATCH</source>
        <translation>CODE INCORRECT</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>HORS LIGNE</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Aller au comptoir</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>Aller en cuisine</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Money to decide</source>
        <translation>Argent à décider</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>MenuItemTile</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Send it to %1</source>
        <translation>Envoyez-le à %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Que devient-il ?</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Pourquoi ? Requis.</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Convenu avec le client</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Vérifié auprès du prestataire</translation>
    </message>
    <message>
        <source>Checked with the bank</source>
        <translation>Vérifié auprès de la banque</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What was posted for the order</source>
        <translation>Ce qui a été comptabilisé pour la commande</translation>
    </message>
    <message>
        <source>What was posted for the credit</source>
        <translation>Ce qui a été comptabilisé pour le crédit</translation>
    </message>
</context>
<context>
    <name>MoneyQueueText</name>
    <message>
        <source>Came too late</source>
        <translation>Arrivé trop tard</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Refund did not go through</source>
        <translation>Le remboursement a échoué</translation>
    </message>
    <message>
        <source>To send back by hand</source>
        <translation>À renvoyer à la main</translation>
    </message>
    <message>
        <source>Another amount than due</source>
        <translation>Un autre montant que dû</translation>
    </message>
    <message>
        <source>The order was over when the money arrived. Nothing is made for it.</source>
        <translation>La commande était terminée quand l'argent est arrivé. Rien n'est préparé pour lui.</translation>
    </message>
    <message>
        <source>The order was paid already. This is money for nothing.</source>
        <translation>La commande était déjà payée. Cet argent ne paie rien.</translation>
    </message>
    <message>
        <source>The provider could not give it back: the card may be closed. The money is still here.</source>
        <translation>Le prestataire n'a pas pu le rendre : la carte est peut-être fermée. L'argent est toujours ici.</translation>
    </message>
    <message>
        <source>The provider moves no money back. Send it from the bank, then say so here.</source>
        <translation>Le prestataire ne rend pas d'argent. Envoyez-le depuis la banque, puis indiquez-le ici.</translation>
    </message>
    <message>
        <source>It is not the sum that was asked for. The order does not count as paid.</source>
        <translation>Ce n'est pas la somme demandée. La commande ne compte pas comme payée.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>C'est renvoyé</translation>
    </message>
    <message>
        <source>The refund is done.</source>
        <translation>Le remboursement est fait.</translation>
    </message>
    <message>
        <source>It is not owed any more</source>
        <translation>Il n'est plus dû</translation>
    </message>
    <message>
        <source>The money stays with the order.</source>
        <translation>L'argent reste avec la commande.</translation>
    </message>
    <message>
        <source>Try the refund again</source>
        <translation>Réessayer le remboursement</translation>
    </message>
    <message>
        <source>The provider is asked once more.</source>
        <translation>Le prestataire est sollicité à nouveau.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>It goes back the way it came.</source>
        <translation>Il repart comme il est venu.</translation>
    </message>
    <message>
        <source>Take it for the order</source>
        <translation>L'accepter pour la commande</translation>
    </message>
    <message>
        <source>Less leaves the rest due; what is over goes back.</source>
        <translation>S'il manque, le reste est dû ; le surplus est rendu.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>It stays with the venue, for nothing.</source>
        <translation>Il reste à l'établissement, pour rien.</translation>
    </message>
    <message>
        <source>Credit that was bought</source>
        <translation>Crédit acheté</translation>
    </message>
    <message>
        <source>%1, credit that was bought</source>
        <translation>%1, crédit acheté</translation>
    </message>
    <message>
        <source>Refund nobody is sure of</source>
        <translation>Remboursement incertain</translation>
    </message>
    <message>
        <source>The provider never said whether it was given. Look for this payment in the provider's own pages, then say so here:</source>
        <translation>Le prestataire n'a jamais dit si c'était rendu. Cherchez ce paiement sur ses propres pages, puis dites-le ici :</translation>
    </message>
    <message>
        <source>It did go back</source>
        <translation>C'est bien rendu</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>Ce n'est pas rendu</translation>
    </message>
    <message>
        <source>It waits here, to be tried again.</source>
        <translation>Il attend ici un nouvel essai.</translation>
    </message>
</context>
<context>
    <name>MoneyReportText</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1% of sales</source>
        <translation>%1 % des ventes</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>without tips</source>
        <translation>sans pourboires</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>as they cost that day</source>
        <translation>à leur coût ce jour-là</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>providers %1, Servery %2</source>
        <translation>prestataires %1, Servery %2</translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Messages et pertes</translation>
    </message>
    <message>
        <source>disputes lost %1</source>
        <translation>litiges perdus %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>would be shared so</source>
        <translation>serait partagé ainsi</translation>
    </message>
    <message>
        <source>owed; %1 earned, %2 paid</source>
        <translation>dû ; %1 gagné, %2 payé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) have no cost in the menu: the margin is too high by what they cost.</source>
        <translation>
            <numerusform>%n plat n’a pas de coût dans la carte : la marge est trop haute de ce coût.</numerusform>
            <numerusform>%n plats n’ont pas de coût dans la carte : la marge est trop haute de ces coûts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no price yet.</source>
        <translation>
            <numerusform>%n message n’a pas encore de prix.</numerusform>
            <numerusform>%n messages n’ont pas encore de prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for %1 are not taken off: nobody knows the rate here.</source>
        <translation>Les messages pour %1 ne sont pas déduits : le taux n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Profit, %1</source>
        <translation>Bénéfice, %1</translation>
    </message>
    <message>
        <source>Tips, %1</source>
        <translation>Pourboires, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>The margin is the sales less refunds, dishes, fees, messages and disputes that were lost. Tips are the staff's and not in it.</source>
        <translation>La marge est le total des ventes moins remboursements, plats, frais, messages et litiges perdus. Les pourboires sont au personnel et n’y comptent pas.</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Commande par commande</translation>
    </message>
    <message>
        <source>Share by share</source>
        <translation>Part par part</translation>
    </message>
    <message>
        <source>Nobody was clocked in</source>
        <translation>Personne n'avait pointé</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>non partagé</translation>
    </message>
    <message>
        <source>Tips of %1, not shared yet</source>
        <translation>Pourboires du %1, pas encore partagés</translation>
    </message>
    <message>
        <source>Tips of %1, %2</source>
        <translation>Pourboires du %1, %2</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>The list cannot be read now.</source>
        <translation>La liste ne peut pas être lue pour le moment.</translation>
    </message>
    <message>
        <source>No money waits. What came too late, twice or wrong appears here.</source>
        <translation>Aucun argent n'attend. Ce qui arrive trop tard, deux fois ou faux apparaît ici.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>La liste est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number, %1</source>
        <translation>Mobile, %1</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobile</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The server's address.</source>
        <translation>L’adresse du serveur.</translation>
    </message>
    <message>
        <source>The venue to sign in to.</source>
        <translation>L’établissement où se connecter.</translation>
    </message>
    <message>
        <source>The staff user name.</source>
        <translation>Le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The window's size in pixels.</source>
        <translation>La taille de la fenêtre en pixels.</translation>
    </message>
    <message>
        <source>Read the PIN from standard input and sign in.</source>
        <translation>Lire le PIN sur l’entrée standard et se connecter.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu : %1</translation>
    </message>
    <message>
        <source>--window takes a size such as 1920x1080.</source>
        <translation>--window prend une taille comme 1920x1080.</translation>
    </message>
    <message>
        <source>--server takes an address such as https://orders.example.com.</source>
        <translation>--server prend une adresse comme https://orders.example.com.</translation>
    </message>
    <message>
        <source>At most %1 windows.</source>
        <translation>Au plus %1 fenêtres.</translation>
    </message>
    <message>
        <source>--screen takes a number from 1.</source>
        <translation>--screen prend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>The kitchen's station in this window.</source>
        <translation>Le poste de cuisine de cette fenêtre.</translation>
    </message>
    <message>
        <source>The screen for this window, from 1.</source>
        <translation>L’écran de cette fenêtre, à partir de 1.</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake.</source>
        <translation>Remplir l’écran et le garder allumé.</translation>
    </message>
    <message>
        <source>The kitchen display, the counter and the manager of Servery.</source>
        <translation>La cuisine, le comptoir et la gestion de Servery.</translation>
    </message>
    <message>
        <source>--role is kitchen, counter, manager or board.</source>
        <translation>--role est kitchen, counter, manager ou board.</translation>
    </message>
    <message>
        <source>The screen to show: kitchen, counter, manager or board. Each further one opens a window.</source>
        <translation>L'écran à montrer : kitchen, counter, manager ou board. Chaque autre ouvre une fenêtre.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Phone ends %1</source>
        <translation>Téléphone finissant par %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la connexion</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Fire now</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Press again to fire</source>
        <translation>Appuyez encore</translation>
    </message>
</context>
<context>
    <name>OrderEntryView</name>
    <message>
        <source>Find a dish</source>
        <translation>Chercher un plat</translation>
    </message>
    <message>
        <source>The menu cannot be read now</source>
        <translation>La carte est illisible pour l’instant</translation>
    </message>
    <message>
        <source>No dish matches</source>
        <translation>Aucun plat trouvé</translation>
    </message>
    <message>
        <source>The menu is being read</source>
        <translation>Lecture de la carte</translation>
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
        <translation>non payée</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE : %1</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, name or table</source>
        <translation>Numéro, nom ou table</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Aucune commande ne correspond</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Rien n’est prêt</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Search by number, name or table.</source>
        <translation>Cherchez par numéro, nom ou table.</translation>
    </message>
    <message>
        <source>Orders appear here as they are paid.</source>
        <translation>Les commandes apparaissent ici une fois payées.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Order %1, %2, %3, %4</source>
        <translation>Commande %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>OrderingPanel</name>
    <message>
        <source>Pause or busy</source>
        <translation>Pause ou affluence</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Diners are promised about %n minute(s).</source>
        <translation>
            <numerusform>Les clients lisent environ %n minute.</numerusform>
            <numerusform>Les clients lisent environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until somebody says so</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>En pause %1</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Reprendre les commandes</translation>
    </message>
    <message>
        <source>Pause %1 min</source>
        <translation>Pause de %1 min</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Pause jusqu’à mon signal</translation>
    </message>
    <message>
        <source>What was ordered before is still paid for and made.</source>
        <translation>Ce qui est déjà commandé est payé et préparé.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Affluence</translation>
    </message>
    <message>
        <source>%1 more minutes, %2</source>
        <translation>%1 minutes de plus, %2</translation>
    </message>
    <message>
        <source>Not busy</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For %1 min</source>
        <translation>Pendant %1 min</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Jusqu’à mon signal</translation>
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
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Pickup, %1</source>
        <translation>À emporter, %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>PICKUP</source>
        <translation>À EMPORTER</translation>
    </message>
    <message>
        <source>TABLE %1</source>
        <translation>TABLE %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Taken off, %1</source>
        <translation>Retiré, %1</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>%1 retiré, %2</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message numerus="yes">
        <source>%n order(s) ready</source>
        <translation>
            <numerusform>%n commande prête</numerusform>
            <numerusform>%n commandes prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Rien n’est prêt</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PayoutPane</name>
    <message>
        <source>Checked, is right</source>
        <translation>Vérifié, correct</translation>
    </message>
    <message>
        <source>Too small to follow</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Agreed with provider</source>
        <translation>Convenu avec le prestataire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Accept, post correction</source>
        <translation>Accepter et corriger</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Open L-%1</source>
        <translation>Ouvrir L-%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concorde</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>Card sales</source>
        <translation>Ventes par carte</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Refunds that came back</source>
        <translation>Remboursements revenus</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Litiges gagnés</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>Frais du prestataire</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>Frais Servery</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Versements revenus</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Missing in the ledger</source>
        <translation>Absent du livre</translation>
    </message>
    <message>
        <source>Missing in the payout</source>
        <translation>Absent du versement</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>Autres frais</translation>
    </message>
    <message>
        <source>Booked on another day</source>
        <translation>Enregistré un autre jour</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Prélevé deux fois</translation>
    </message>
    <message>
        <source>On its way, due %1</source>
        <translation>En route, prévu le %1</translation>
    </message>
    <message>
        <source>In the bank, matches</source>
        <translation>En banque, concorde</translation>
    </message>
    <message>
        <source>In the bank, accepted</source>
        <translation>En banque, accepté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>In the bank, not compared yet</source>
        <translation>En banque, pas encore comparé</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Differs, line by line</source>
        <translation>Diffère, ligne à ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Accepté par %1 : %2</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Versement du %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Arrivé le %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>Reçu en banque</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>Attendu au livre</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne à ligne</translation>
    </message>
    <message>
        <source>Bank and ledger</source>
        <translation>Banque et livres</translation>
    </message>
    <message>
        <source>Every line of the payout is in the ledger with the same amount.</source>
        <translation>Chaque ligne du versement est dans les livres avec le même montant.</translation>
    </message>
    <message>
        <source>Nobody has decided it yet.</source>
        <translation>Personne n’a encore décidé.</translation>
    </message>
</context>
<context>
    <name>PayoutsView</name>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Payouts cannot be read now.</source>
        <translation>Versements illisibles pour l’instant.</translation>
    </message>
    <message>
        <source>No payouts yet. The first appears when the provider sends one.</source>
        <translation>Aucun versement. Le premier apparaît à l’envoi du prestataire.</translation>
    </message>
    <message>
        <source>Payouts are being read.</source>
        <translation>Lecture des versements.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n chiffre</numerusform>
            <numerusform>PIN, %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PlanCourses</name>
    <message>
        <source>A new course</source>
        <translation>Un nouveau service</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Made as soon as the order is there</source>
        <translation>Fait dès que la commande est là</translation>
    </message>
    <message>
        <source>Waits until it is fired</source>
        <translation>Attend d’être lancé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>No courses: everything goes out at once.</source>
        <translation>Aucun service : tout part en même temps.</translation>
    </message>
</context>
<context>
    <name>PlanDishes</name>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Orders at a table</source>
        <translation>Commandes à table</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Commandes à emporter</translation>
    </message>
    <message>
        <source>A tick marks a rule of its own.</source>
        <translation>Une coche marque une règle propre.</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Goes out with</source>
        <translation>Sort avec</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>Rien à la carte.</translation>
    </message>
    <message>
        <source>With which course does %1 go out?</source>
        <translation>Avec quel service sort %1 ?</translation>
    </message>
    <message>
        <source>Where is %1 made?</source>
        <translation>Où se fait %1 ?</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>Pas de règle propre</translation>
    </message>
</context>
<context>
    <name>PlanNameField</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlanRule</name>
    <message>
        <source>%1 is made at %2, by its own rule</source>
        <translation>%1 se fait à %2, par sa propre règle</translation>
    </message>
    <message>
        <source>%1 is made at %2</source>
        <translation>%1 se fait à %2</translation>
    </message>
    <message>
        <source>%1 goes out with %2, by its own rule</source>
        <translation>%1 sort avec %2, par sa propre règle</translation>
    </message>
    <message>
        <source>%1 goes out with %2</source>
        <translation>%1 sort avec %2</translation>
    </message>
</context>
<context>
    <name>PlanStations</name>
    <message>
        <source>A new station</source>
        <translation>Un nouveau poste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n dish(es)</source>
        <translation>
            <numerusform>Fait %n plat</numerusform>
            <numerusform>Fait %n plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes nothing yet</source>
        <translation>Ne fait encore rien</translation>
    </message>
    <message>
        <source>Up, %1</source>
        <translation>Monter, %1</translation>
    </message>
    <message>
        <source>Down, %1</source>
        <translation>Descendre, %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>No stations: the whole kitchen is one.</source>
        <translation>Aucun poste : toute la cuisine en est un.</translation>
    </message>
    <message>
        <source>Who makes from now on what %1 makes?</source>
        <translation>Qui fera désormais ce que fait %1 ?</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>No station</source>
        <translation>Aucun poste</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>La carte ne peut pas être relue.</translation>
    </message>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>La carte ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a station named %1 already.</source>
        <translation>Il y a déjà un poste nommé %1.</translation>
    </message>
    <message numerus="yes">
        <source>A kitchen has at most %n station(s).</source>
        <translation>
            <numerusform>Une cuisine a au plus %n poste.</numerusform>
            <numerusform>Une cuisine a au plus %n postes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n course(s).</source>
        <translation>
            <numerusform>Une commande a au plus %n service.</numerusform>
            <numerusform>Une commande a au plus %n services.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a course named %1 already.</source>
        <translation>Il y a déjà un service nommé %1.</translation>
    </message>
    <message>
        <source>All dishes</source>
        <translation>Tous les plats</translation>
    </message>
</context>
<context>
    <name>PrintBanner</name>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>Regardez l’imprimante ; un second est marqué.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The drawer did not open. %1</source>
        <translation>Le tiroir ne s’est pas ouvert. %1</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kitchen printer</source>
        <translation>Imprimante de cuisine</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Imprimante du système</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>Nom dans le système</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Trouvé sur cet appareil</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Bons de cuisine</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>With each new order</source>
        <translation>À chaque nouvelle commande</translation>
    </message>
    <message>
        <source>When an order is ready</source>
        <translation>Quand une commande est prête</translation>
    </message>
    <message>
        <source>A slip when an order is cancelled</source>
        <translation>Un bon quand une commande est annulée</translation>
    </message>
    <message>
        <source>Stations, with commas between them</source>
        <translation>Postes, séparés par des virgules</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Quand une commande est payée</translation>
    </message>
    <message>
        <source>When an order is handed over</source>
        <translation>Quand une commande est remise</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>80 mm, 48 letters</source>
        <translation>80 mm, 48 lettres</translation>
    </message>
    <message>
        <source>80 mm, 42 letters</source>
        <translation>80 mm, 42 lettres</translation>
    </message>
    <message>
        <source>58 mm, 32 letters</source>
        <translation>58 mm, 32 lettres</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Page de code</translation>
    </message>
    <message>
        <source>Print every line as a picture</source>
        <translation>Imprimer chaque ligne en image</translation>
    </message>
    <message>
        <source>Slower; for printers that print wrong letters</source>
        <translation>Plus lent ; pour les imprimantes aux lettres fausses</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Couper le papier</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Demander son état à l’imprimante</translation>
    </message>
    <message>
        <source>Without it an empty roll is not noticed</source>
        <translation>Sans cela, un rouleau vide passe inaperçu</translation>
    </message>
    <message>
        <source>A cash drawer is connected to it</source>
        <translation>Un tiroir-caisse y est relié</translation>
    </message>
    <message>
        <source>Drawer at pin</source>
        <translation>Tiroir sur la broche</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Donnez un nom à l’imprimante.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Le port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This device has as many printers as it can keep.</source>
        <translation>Cet appareil a autant d’imprimantes que possible.</translation>
    </message>
    <message>
        <source>Say where the printer is.</source>
        <translation>Indiquez où se trouve l’imprimante.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Retirer cette imprimante</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Network, %1</source>
        <translation>Réseau, %1</translation>
    </message>
    <message>
        <source>USB, %1</source>
        <translation>USB, %1</translation>
    </message>
    <message>
        <source>Serial, %1</source>
        <translation>Série, %1</translation>
    </message>
    <message>
        <source>System printer, %1</source>
        <translation>Imprimante du système, %1</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>Fichiers PDF dans %1</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>N’imprime pas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprime</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Peu de papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Ajouter une imprimante</translation>
    </message>
    <message>
        <source>Print again, marked</source>
        <translation>Réimprimer, avec mention</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>No printer. Add one for receipts, kitchen tickets or the cash drawer.</source>
        <translation>Aucune imprimante. Ajoutez-en une pour les reçus, les bons ou le tiroir.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 lost its connection.</source>
        <translation>%1 a perdu la connexion.</translation>
    </message>
    <message>
        <source>%1 is out of paper.</source>
        <translation>%1 n’a plus de papier.</translation>
    </message>
    <message>
        <source>%1 has its cover open.</source>
        <translation>Le capot de %1 est ouvert.</translation>
    </message>
    <message>
        <source>%1 has a stuck cutter.</source>
        <translation>Le massicot de %1 est bloqué.</translation>
    </message>
    <message>
        <source>%1 reports a fault.</source>
        <translation>%1 signale une panne.</translation>
    </message>
    <message>
        <source>%1 is switched offline.</source>
        <translation>%1 est mise hors ligne.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire sur %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used on this system.</source>
        <translation>%1 n’est pas utilisable sur ce système.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting.</source>
        <translation>
            <numerusform>%n bon attend.</numerusform>
            <numerusform>%n bons attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting.</source>
        <translation>
            <numerusform>%n reçu attend.</numerusform>
            <numerusform>%n reçus attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) came too late and were not printed.</source>
        <translation>
            <numerusform>%n bon est arrivé trop tard et n’a pas été imprimé.</numerusform>
            <numerusform>%n bons sont arrivés trop tard et n’ont pas été imprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nearly out of paper.</source>
        <translation>%1 n’a presque plus de papier.</translation>
    </message>
    <message>
        <source>Ticket %1 may not have been printed.</source>
        <translation>Le bon %1 n’est peut-être pas imprimé.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have been printed.</source>
        <translation>Le reçu %1 n’est peut-être pas imprimé.</translation>
    </message>
    <message>
        <source>The test page may not have been printed.</source>
        <translation>La page de test n’est peut-être pas imprimée.</translation>
    </message>
</context>
<context>
    <name>QuickAmounts</name>
    <message>
        <source>%1, exact</source>
        <translation>%1, exact</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
</context>
<context>
    <name>RecallDrawer</name>
    <message>
        <source>Recall an order</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Goes back to Preparing at its old place in the line, timer still running. Handed-over orders cannot be recalled.</source>
        <translation>Revient à sa place d’avant, le temps continue. Une commande remise ne se rappelle pas.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Commande %1, %2</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Handed over, ready %1</source>
        <translation>Remise, prête %1</translation>
    </message>
    <message>
        <source>Ready %1, %2 ago</source>
        <translation>Prête %1, il y a %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Nothing was sent out yet.</source>
        <translation>Rien n’est encore sorti.</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>Refund, order %1</source>
        <translation>Remboursement, commande %1</translation>
    </message>
    <message>
        <source>Looking up what was paid</source>
        <translation>Recherche du paiement</translation>
    </message>
    <message>
        <source>%1 can go back, in cash</source>
        <translation>%1 remboursables, en espèces</translation>
    </message>
    <message>
        <source>%1 can go back, the way it was paid</source>
        <translation>%1 remboursables, par le même moyen</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>Mode de remboursement</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Pourquoi ? Requis.</translation>
    </message>
    <message>
        <source>Item was off</source>
        <translation>Plat non conforme</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais plat</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Commandé deux fois</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Choose a reason to refund %1</source>
        <translation>Choisir un motif pour rembourser %1</translation>
    </message>
    <message>
        <source>Hold to refund %1</source>
        <translation>Maintenir : rembourser %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 can go back, as credit</source>
        <translation>%1 peuvent être rendus, en avoir</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où ?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Comme payé</translation>
    </message>
    <message>
        <source>Credit of …%1</source>
        <translation>Avoir de …%1</translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 more than is left</source>
        <translation>%1 de plus que le reste</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Rendez %1 du tiroir.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 est en cours de remboursement.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it goes back once.</source>
        <translation>Pas encore de réponse. Réessayez : remboursé une seule fois.</translation>
    </message>
    <message>
        <source>%1 is credit now.</source>
        <translation>%1 sont maintenant en avoir.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This order is not known any more.</source>
        <translation>Cette commande n’est plus connue.</translation>
    </message>
    <message>
        <source>This item is not on the order.</source>
        <translation>Ce plat n’est pas dans la commande.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>Le code ne correspond pas.</translation>
    </message>
    <message>
        <source>The code is locked. Text a new one.</source>
        <translation>Le code est bloqué. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The code ran out. Text a new one.</source>
        <translation>Le code a expiré. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>Un code a six chiffres.</translation>
    </message>
    <message>
        <source>Too many wrong codes here. Wait a moment.</source>
        <translation>Trop de codes faux ici. Attendez un moment.</translation>
    </message>
    <message>
        <source>No more codes can be sent for this order.</source>
        <translation>Plus aucun code ne peut être envoyé pour cette commande.</translation>
    </message>
    <message>
        <source>This order is handed over with its code.</source>
        <translation>Cette commande se remet avec son code.</translation>
    </message>
    <message>
        <source>The server mistook this for another action.</source>
        <translation>Le serveur l’a pris pour une autre action.</translation>
    </message>
    <message>
        <source>The server does not know this action yet.</source>
        <translation>Le serveur ne connaît pas encore cette action.</translation>
    </message>
    <message>
        <source>Too much at once. Try again.</source>
        <translation>Trop à la fois. Réessayez.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>Le serveur est occupé. Réessayez.</translation>
    </message>
    <message>
        <source>The server had a fault. Nothing was changed.</source>
        <translation>Erreur du serveur. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>La commande n’est pas encore payée.</translation>
    </message>
    <message>
        <source>The order is not started yet.</source>
        <translation>La commande n’est pas encore commencée.</translation>
    </message>
    <message>
        <source>The order is being prepared.</source>
        <translation>La commande est en préparation.</translation>
    </message>
    <message>
        <source>The order is ready already.</source>
        <translation>La commande est déjà prête.</translation>
    </message>
    <message>
        <source>The order was handed over already.</source>
        <translation>La commande a déjà été remise.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>La commande a été annulée.</translation>
    </message>
    <message>
        <source>The order ran out unpaid.</source>
        <translation>La commande a expiré impayée.</translation>
    </message>
    <message>
        <source>The order has moved on already.</source>
        <translation>La commande a déjà avancé.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>The drawer is closed. Open it first.</source>
        <translation>Le tiroir est fermé. Ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>Le tiroir est déjà ouvert.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>Le tiroir ne contient pas autant.</translation>
    </message>
    <message>
        <source>Notes and coins do not make this amount.</source>
        <translation>Billets et pièces ne font pas ce montant.</translation>
    </message>
    <message>
        <source>What was given is less than what is due.</source>
        <translation>Le montant reçu est inférieur au dû.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Il faut un motif.</translation>
    </message>
    <message>
        <source>A manager has to do this.</source>
        <translation>Un responsable doit le faire.</translation>
    </message>
    <message>
        <source>This payment cannot be made any more.</source>
        <translation>Ce paiement n’est plus possible.</translation>
    </message>
    <message>
        <source>This refund was given already.</source>
        <translation>Ce remboursement a déjà été rendu.</translation>
    </message>
    <message>
        <source>That is more than the payment still holds.</source>
        <translation>C’est plus que ce qui reste du paiement.</translation>
    </message>
    <message>
        <source>The payment provider refused. Nothing was charged.</source>
        <translation>Le prestataire a refusé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>An item is sold out.</source>
        <translation>Un plat est épuisé.</translation>
    </message>
    <message>
        <source>A choice is sold out.</source>
        <translation>Un choix est épuisé.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>Cette table n’existe pas.</translation>
    </message>
    <message>
        <source>The order has nothing for this station.</source>
        <translation>La commande n’a rien pour ce poste.</translation>
    </message>
    <message>
        <source>Not every station is done with it.</source>
        <translation>Tous les postes n’ont pas terminé.</translation>
    </message>
    <message>
        <source>A later course is not fired yet.</source>
        <translation>Un service suivant n’est pas encore lancé.</translation>
    </message>
    <message>
        <source>The order has no such course.</source>
        <translation>La commande n’a pas ce service.</translation>
    </message>
    <message>
        <source>Nothing of it was sent out from here.</source>
        <translation>Rien n’en est parti d’ici.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>C’est tout ce qui reste : annulez la commande.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more.</source>
        <translation>Ce plat n’est plus à la carte.</translation>
    </message>
    <message>
        <source>This choice is not on the menu any more.</source>
        <translation>Ce choix n’est plus à la carte.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Cette valeur n’est pas permise.</translation>
    </message>
    <message>
        <source>It is being paid at this moment. Wait until that has ended.</source>
        <translation>Elle est en train d'être payée. Attendez la fin.</translation>
    </message>
    <message>
        <source>The order is to be paid first.</source>
        <translation>La commande doit d'abord être payée.</translation>
    </message>
    <message>
        <source>Somebody decided about this money already.</source>
        <translation>Quelqu'un a déjà décidé de cet argent.</translation>
    </message>
    <message>
        <source>Somebody decided about this line already.</source>
        <translation>Quelqu'un a déjà décidé de cette ligne.</translation>
    </message>
    <message>
        <source>This cannot be decided so.</source>
        <translation>Cela ne peut pas être décidé ainsi.</translation>
    </message>
    <message>
        <source>This is not a statement that can be read. Nothing was taken in.</source>
        <translation>Ce relevé n'est pas lisible. Rien n'a été lu.</translation>
    </message>
    <message>
        <source>The statement is too long. Export fewer days.</source>
        <translation>Le relevé est trop long. Exportez moins de jours.</translation>
    </message>
    <message>
        <source>There is no such credit.</source>
        <translation>Cet avoir n’existe pas.</translation>
    </message>
    <message>
        <source>The credit does not hold that much.</source>
        <translation>L’avoir n’est pas suffisant.</translation>
    </message>
    <message>
        <source>That is more than credit can be.</source>
        <translation>C’est plus qu’un avoir ne peut contenir.</translation>
    </message>
    <message>
        <source>This venue does not offer this way to pay.</source>
        <translation>Cet établissement ne propose pas ce moyen de paiement.</translation>
    </message>
    <message>
        <source>The amount is nothing, or more than is due.</source>
        <translation>Le montant est nul ou dépasse ce qui est dû.</translation>
    </message>
    <message>
        <source>The tip is more than the dishes, or not taken here.</source>
        <translation>Le pourboire dépasse les plats ou n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>So many of it are not on the order any more.</source>
        <translation>Il n’en reste pas autant dans la commande.</translation>
    </message>
    <message>
        <source>This category is not on the menu any more.</source>
        <translation>Cette catégorie n’est plus à la carte.</translation>
    </message>
    <message>
        <source>The venue takes only the tips that it offers.</source>
        <translation>L’établissement n’accepte que les pourboires proposés.</translation>
    </message>
    <message>
        <source>This device's disk did not take it. Try again.</source>
        <translation>Le disque de cet appareil ne l'a pas enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Le serveur ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>It waited too long to be sent. Look whether it is still to be done.</source>
        <translation>L’envoi a trop attendu. Vérifiez si c’est encore à faire.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Le PDF n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Impossible d’enregistrer sous %1 : %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Closing report %1, %2, %3</source>
        <translation>Rapport de clôture %1, %2, %3</translation>
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
        <translation>Clôture %1 en PDF</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Ouvert %1 par %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Clôturé %1 par %2</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation>Le rapport est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing was sold then.</source>
        <translation>Rien n’a été vendu alors.</translation>
    </message>
    <message>
        <source>There are no tips to share.</source>
        <translation>Aucun pourboire à partager.</translation>
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
        <translation>Un scanner est branché</translation>
    </message>
    <message>
        <source>At the counter it opens orders by the code on a slip, and takes pickup codes</source>
        <translation>Au comptoir il ouvre une commande par le code de son bon et prend les codes de retrait</translation>
    </message>
    <message>
        <source>Types before the code</source>
        <translation>Envoie avant le code</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Types Enter after the code</source>
        <translation>Envoie Entrée après le code</translation>
    </message>
    <message>
        <source>Longest pause between two of its keys</source>
        <translation>Pause la plus longue entre deux touches</translation>
    </message>
    <message>
        <source>Longer for a slow scanner</source>
        <translation>Plus longue pour un scanner lent</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Scan something to try it out.</source>
        <translation>Scannez quelque chose pour essayer.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Scanné : %1</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation>%1, %2. Menu</translation>
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
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Pause or busy</source>
        <translation>Pause ou affluence</translation>
    </message>
    <message>
        <source>Settings of the venue</source>
        <translation>Réglages de l’établissement</translation>
    </message>
    <message>
        <source>Kitchen plan</source>
        <translation>Plan de cuisine</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The server's address is not a web address.</source>
        <translation>L’adresse du serveur n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>A server that is not this machine needs an https address.</source>
        <translation>Un serveur autre que cette machine exige une adresse https.</translation>
    </message>
    <message>
        <source>Enter the venue, your name and your PIN.</source>
        <translation>Saisissez l’établissement, votre nom et votre PIN.</translation>
    </message>
    <message>
        <source>Signed out. Sign in again.</source>
        <translation>Déconnecté. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again.</source>
        <translation>Déconnecté par le serveur. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The server cannot be reached at %1.</source>
        <translation>Le serveur est injoignable à %1.</translation>
    </message>
    <message>
        <source>The venue, the name or the PIN is wrong.</source>
        <translation>L’établissement, le nom ou le PIN est faux.</translation>
    </message>
    <message>
        <source>There is no venue called %1.</source>
        <translation>Aucun établissement ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Trop d’essais. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>The server had a fault. Try again.</source>
        <translation>Erreur du serveur. Réessayez.</translation>
    </message>
    <message>
        <source>The server's answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la ligne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>From the payment to ready. Diners are promised it.</source>
        <translation>Du paiement à prêt. Promis aux clients.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt dû</translation>
    </message>
    <message>
        <source>A ticket turns amber after this long.</source>
        <translation>Le bon passe à l’orange après ce délai.</translation>
    </message>
    <message>
        <source>Two thirds of the goal</source>
        <translation>Deux tiers de l’objectif</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>A ticket is late after this long.</source>
        <translation>Le bon est en retard après ce délai.</translation>
    </message>
    <message>
        <source>At the goal</source>
        <translation>À l’objectif</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>Ordre des bons</translation>
    </message>
    <message>
        <source>By when orders came, or by when they are promised.</source>
        <translation>Par arrivée ou par heure promise.</translation>
    </message>
    <message>
        <source>Combine the same items</source>
        <translation>Regrouper les plats identiques</translation>
    </message>
    <message>
        <source>The same item twice on a ticket is one row.</source>
        <translation>Le même plat deux fois tient en une ligne.</translation>
    </message>
    <message>
        <source>Alarm for an unseen order</source>
        <translation>Alarme de commande non vue</translation>
    </message>
    <message>
        <source>When no kitchen screen has shown it by then.</source>
        <translation>Si aucun écran de cuisine ne l’a affichée.</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>An order that is not paid by then runs out.</source>
        <translation>Une commande non payée expire alors.</translation>
    </message>
    <message>
        <source>Expo sends orders out</source>
        <translation>Le passe envoie les commandes</translation>
    </message>
    <message>
        <source>Only when every station is done with them.</source>
        <translation>Seulement quand tous les postes ont fini.</translation>
    </message>
    <message>
        <source>Orders for later</source>
        <translation>Commandes pour plus tard</translation>
    </message>
    <message>
        <source>Diners may order ahead.</source>
        <translation>Les clients peuvent commander à l’avance.</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Combien à l’avance</translation>
    </message>
    <message>
        <source>So many days may be ordered ahead.</source>
        <translation>Nombre de jours à l’avance.</translation>
    </message>
    <message>
        <source>Later orders from</source>
        <translation>Commandes différées dès</translation>
    </message>
    <message>
        <source>The first time of a day for them.</source>
        <translation>La première heure du jour.</translation>
    </message>
    <message>
        <source>Later orders until</source>
        <translation>Commandes différées jusqu’à</translation>
    </message>
    <message>
        <source>The last time of a day for them.</source>
        <translation>La dernière heure du jour.</translation>
    </message>
    <message>
        <source>Serve at tables</source>
        <translation>Servir à table</translation>
    </message>
    <message>
        <source>Table orders may be handed over without a code.</source>
        <translation>Les commandes de table partent sans code.</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>Par arrivée</translation>
    </message>
    <message>
        <source>By promise</source>
        <translation>Par promesse</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the venue</source>
        <translation>Réglages de l’établissement</translation>
    </message>
    <message>
        <source>Every change holds at once, on every screen.</source>
        <translation>Chaque changement vaut aussitôt, sur tous les écrans.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>https://orders.example.com</source>
        <translation>https://orders.example.com</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>copper-lane</source>
        <translation>copper-lane</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>priya</source>
        <translation>priya</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>Réglages de l’appareil</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Orders are shown on this screen</source>
        <translation>Cet écran affiche des commandes</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>REPRINT</source>
        <translation>RÉIMPRESSION</translation>
    </message>
    <message>
        <source>MAY BE PRINTED TWICE</source>
        <translation>PEUT-ÊTRE EN DOUBLE</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE : %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>Le plat contient %1</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTE : %1</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>POUR %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Payé, %1</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>Payé, %1, remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message numerus="yes">
        <source>+%n elsewhere</source>
        <translation>
            <numerusform>+%n ailleurs</numerusform>
            <numerusform>+%n ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>imprimé %1</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>Do not make this order.</source>
        <translation>Ne préparez pas cette commande.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
    <message>
        <source>LATE TICKETS</source>
        <translation>BONS EN RETARD</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came while this printer was out</source>
        <translation>
            <numerusform>%n commande arrivée pendant la panne</numerusform>
            <numerusform>%n commandes arrivées pendant la panne</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>When it is off, the header says so</source>
        <translation>S’il est coupé, l’en-tête le dit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Flash the edge of the screen</source>
        <translation>Faire clignoter le bord de l’écran</translation>
    </message>
    <message>
        <source>For those who cannot hear the sounds</source>
        <translation>Pour ceux qui n’entendent pas les sons</translation>
    </message>
    <message>
        <source>Say order numbers</source>
        <translation>Annoncer les numéros de commande</translation>
    </message>
    <message>
        <source>New ones in the kitchen, ready ones at the counter</source>
        <translation>Les nouvelles en cuisine, les prêtes au comptoir</translation>
    </message>
    <message>
        <source>Install espeak-ng on this device to use it</source>
        <translation>Installez espeak-ng sur cet appareil pour l’utiliser</translation>
    </message>
    <message>
        <source>Tick with each key</source>
        <translation>Un tic à chaque touche</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Écouter : %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>New order with an allergy</source>
        <translation>Nouvelle commande avec allergie</translation>
    </message>
    <message>
        <source>Order is late</source>
        <translation>Commande en retard</translation>
    </message>
    <message>
        <source>Cancelled or taken off</source>
        <translation>Annulé ou retiré</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>Code correct</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>Code incorrect</translation>
    </message>
    <message>
        <source>Connection is lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Connection is back</source>
        <translation>Connexion rétablie</translation>
    </message>
</context>
<context>
    <name>StatementChooser</name>
    <message>
        <source>Up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Au dossier parent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Statements and folders</source>
        <translation>Relevés et dossiers</translation>
    </message>
    <message>
        <source>No folder and no statement here. Statements are XML (camt.053) or CSV files.</source>
        <translation>Aucun dossier ni relevé ici. Les relevés sont des fichiers XML (camt.053) ou CSV.</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Statements in %1, newest first</source>
        <translation>Relevés dans %1, les plus récents d'abord</translation>
    </message>
    <message>
        <source>No statement in %1. Export one at the bank: camt.053 or CSV.</source>
        <translation>Aucun relevé dans %1. Exportez-en un à la banque : camt.053 ou CSV.</translation>
    </message>
    <message>
        <source>Which column is which? It is asked once for this bank.</source>
        <translation>Quelle colonne est laquelle ? Demandé une fois pour cette banque.</translation>
    </message>
    <message>
        <source>A manager says once which column of this bank's statements is which.</source>
        <translation>La direction dit une fois quelle colonne des relevés de cette banque est laquelle.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference or text</source>
        <translation>Référence ou texte</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep, and take it in</source>
        <translation>Garder et lire</translation>
    </message>
    <message>
        <source>Choose a file elsewhere</source>
        <translation>Choisir un fichier ailleurs</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Format des dates</translation>
    </message>
    <message>
        <source>Amounts are written as</source>
        <translation>Format des montants</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>StationFilter</name>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>moyenne %1</translation>
    </message>
</context>
<context>
    <name>StationProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 terminé</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <translation>%1, reste %2 sur %3</translation>
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
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
</context>
<context>
    <name>StockEntry</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la ligne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Compter %1</translation>
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
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Diners see it at once. Nothing already paid is touched.</source>
        <translation>Les clients le voient aussitôt. Rien de payé ne change.</translation>
    </message>
    <message>
        <source>Nothing is sold out and nothing is counted.</source>
        <translation>Rien d’épuisé, rien de compté.</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>Rien à la carte.</translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>La carte ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>La carte ne peut pas être relue.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Out or counted</source>
        <translation>Épuisé ou compté</translation>
    </message>
</context>
<context>
    <name>TakeCashView</name>
    <message>
        <source>Amount due</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Autre commande</translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation>Non encaissé. %1</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>La commande %1 est payée. La cuisine l’a.</translation>
    </message>
    <message>
        <source>Cash is stored here and sent later.</source>
        <translation>L’encaissement est gardé ici et envoyé plus tard.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>Ouvrir d’abord le tiroir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Choisir une commande</translation>
    </message>
    <message>
        <source>Take %1, open drawer</source>
        <translation>Encaisser %1, ouvrir</translation>
    </message>
    <message>
        <source>Shut the drawer, or take the next order.</source>
        <translation>Fermez le tiroir ou passez à la suite.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Entrée fait de même</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>The tip is right</source>
        <translation>Le pourboire est bon</translation>
    </message>
</context>
<context>
    <name>TakeOffLine</name>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>TakeOffPanel</name>
    <message>
        <source>Take an item off order %1</source>
        <translation>Retirer un article de la commande %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Quelle ligne ?</translation>
    </message>
    <message>
        <source>Choose what is taken off.</source>
        <translation>Choisissez ce qui est retiré.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>Pourquoi ? Requis.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Commandé par erreur</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Not taken off. %1</source>
        <translation>Non retiré. %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Choose a reason to take it off</source>
        <translation>Choisir un motif pour le retirer</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Maintenir : retirer</translation>
    </message>
    <message>
        <source>Hold to take off and refund %1</source>
        <translation>Maintenir : retirer et rembourser %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
</context>
<context>
    <name>TakeOffText</name>
    <message>
        <source>It is not paid yet: nothing goes back.</source>
        <translation>Pas encore payée : rien n’est rendu.</translation>
    </message>
    <message>
        <source>%1 goes back in cash, from the drawer.</source>
        <translation>%1 rendus en espèces, du tiroir.</translation>
    </message>
    <message>
        <source>%1 goes back the way it was paid.</source>
        <translation>%1 rendus comme ils ont été payés.</translation>
    </message>
    <message>
        <source>The kitchen does not have it any more: refund it instead.</source>
        <translation>La cuisine ne l’a plus : remboursez-le.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>Il faut le serveur. Il est hors ligne.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>C’est tout ce qui reste : annulez la commande.</translation>
    </message>
    <message>
        <source>%1 × %2 is off order %3.</source>
        <translation>%1 × %2 retiré de la commande %3.</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>Rendez %1 du tiroir.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 est en cours de remboursement.</translation>
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
        <translation>ANNULÉE</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>EN ATTENTE</translation>
    </message>
    <message>
        <source>LATE +%1</source>
        <translation>RETARD +%1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVELLE</translation>
    </message>
    <message>
        <source>DUE IN %1</source>
        <translation>DANS %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>À L’HEURE</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Start queued</source>
        <translation>Début en attente</translation>
    </message>
    <message>
        <source>Recall queued</source>
        <translation>Rappel en attente</translation>
    </message>
    <message>
        <source>Hold queued</source>
        <translation>Retenue en attente</translation>
    </message>
    <message>
        <source>Fire queued</source>
        <translation>Lancement en attente</translation>
    </message>
    <message>
        <source>Ready queued</source>
        <translation>Prête, en attente</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n minute(s)</source>
        <translation>
            <numerusform>en retard de %n minute</numerusform>
            <numerusform>en retard de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappelée</translation>
    </message>
    <message>
        <source>has an allergy</source>
        <translation>avec une allergie</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>reste %n plat</numerusform>
            <numerusform>restent %n plats</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 sur %2</translation>
    </message>
    <message>
        <source>+%1 elsewhere</source>
        <translation>+%1 ailleurs</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>+%1 later</source>
        <translation>+%1 plus tard</translation>
    </message>
    <message>
        <source>Rush queued</source>
        <translation>Urgence en attente</translation>
    </message>
    <message>
        <source>rush</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>Order %1, more</source>
        <translation>Commande %1, plus</translation>
    </message>
    <message>
        <source>Understood queued</source>
        <translation>Compris en attente</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payée</translation>
    </message>
</context>
<context>
    <name>TicketFlags</name>
    <message>
        <source>RUSH</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
</context>
<context>
    <name>TicketGrid</name>
    <message>
        <source>No orders. New ones appear here with a sound.</source>
        <translation>Aucune commande. Les nouvelles arrivent ici avec un son.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>RECALLED</source>
        <translation>RAPPELÉE</translation>
    </message>
</context>
<context>
    <name>TicketItem</name>
    <message>
        <source>allergy %1</source>
        <translation>allergie %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>TicketMenu</name>
    <message>
        <source>Back to its place in the line</source>
        <translation>Reprendre sa place</translation>
    </message>
    <message>
        <source>Rush: before all others</source>
        <translation>Urgent : avant toutes les autres</translation>
    </message>
    <message>
        <source>Hold until fired</source>
        <translation>Retenir jusqu’au lancement</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take an item off</source>
        <translation>Retirer un article</translation>
    </message>
</context>
<context>
    <name>TillOrder</name>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Gardé ici</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The kitchen gets this order when the cash is taken.</source>
        <translation>La cuisine la reçoit une fois encaissée.</translation>
    </message>
    <message>
        <source>Waiting to pay</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Nobody waits to pay</source>
        <translation>Personne n’attend de payer</translation>
    </message>
    <message>
        <source>An order whose diner pays at the counter appears here.</source>
        <translation>Les commandes payées au comptoir apparaissent ici.</translation>
    </message>
    <message>
        <source>The drawer is not known yet</source>
        <translation>Tiroir encore inconnu</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>Le tiroir est ouvert</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>Le tiroir est fermé</translation>
    </message>
    <message>
        <source>Cash is taken when it is open.</source>
        <translation>On encaisse quand il est ouvert.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
</context>
<context>
    <name>TillText</name>
    <message>
        <source>No tip</source>
        <translation>Sans pourboire</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 more than the dishes</source>
        <translation>%1 de plus que les plats</translation>
    </message>
</context>
<context>
    <name>TipChoice</name>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Text did not arrive, order %1</source>
        <translation>SMS non reçu, commande %1</translation>
    </message>
    <message>
        <source>Phone ending %1.</source>
        <translation>Téléphone finissant par %1.</translation>
    </message>
    <message>
        <source>Payment disputed, order %1</source>
        <translation>Paiement contesté, commande %1</translation>
    </message>
    <message>
        <source>no usual %1 yet</source>
        <translation>pas encore de %1 habituel</translation>
    </message>
    <message>
        <source>%1 under a usual %2 by now</source>
        <translation>%1 de moins qu’un %2 habituel</translation>
    </message>
    <message>
        <source>%1 over a usual %2 by now</source>
        <translation>%1 de plus qu’un %2 habituel</translation>
    </message>
    <message>
        <source>Sales, %1</source>
        <translation>Ventes, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 en cours, %2 en retard</translation>
    </message>
    <message>
        <source>Average prep</source>
        <translation>Préparation moyenne</translation>
    </message>
    <message>
        <source>goal %1, %2 on time</source>
        <translation>objectif %1, %2 à l’heure</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 des ventes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, each order</source>
        <translation>Messages par commande</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>no prices yet</source>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>SMS envoyés</translation>
    </message>
    <message>
        <source>Calls when ready</source>
        <translation>Appels à la fin</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without a price from the provider yet.</source>
        <translation>
            <numerusform>%n message encore sans prix du prestataire.</numerusform>
            <numerusform>%n messages encore sans prix du prestataire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Refund not sent, order %1</source>
        <translation>Remboursement non envoyé, commande %1</translation>
    </message>
    <message>
        <source>%1. Try again: it never goes back twice.</source>
        <translation>%1. Réessayez : il n'est jamais rendu deux fois.</translation>
    </message>
    <message>
        <source>Text not sent, order %1</source>
        <translation>SMS non envoyé, commande %1</translation>
    </message>
    <message>
        <source>Try again, or tell the customer yourself.</source>
        <translation>Réessayez, ou prévenez le client vous-même.</translation>
    </message>
    <message>
        <source>Call not made, order %1</source>
        <translation>Appel non passé, commande %1</translation>
    </message>
    <message>
        <source>The payment provider does not answer, order %1</source>
        <translation>Le prestataire de paiement ne répond pas, commande %1</translation>
    </message>
    <message>
        <source>Look there how the payment stands, then try again.</source>
        <translation>Voyez là-bas où en est le paiement, puis réessayez.</translation>
    </message>
    <message>
        <source>Work of the server has stopped</source>
        <translation>Un travail du serveur s'est arrêté</translation>
    </message>
    <message>
        <source>Try again; if it stops again, tell your support: %1</source>
        <translation>Réessayez ; s'il s'arrête encore, dites-le à votre support : %1</translation>
    </message>
    <message>
        <source>Seen to by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Refund that did not arrive yet, order %1</source>
        <translation>Remboursement pas encore arrivé, commande %1</translation>
    </message>
    <message>
        <source>Day report, %1</source>
        <translation>Rapport du jour, %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sales are without tips and before refunds. Refunds have the tips in them that went back. An order that was paid in two ways counts in both lines, and once in all.</source>
        <translation>Les ventes sont sans pourboires et avant remboursements. Les remboursements incluent les pourboires rendus. Une commande payée de deux façons compte dans les deux lignes, et une fois au total.</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Ventes par heure</translation>
    </message>
    <message>
        <source>Customers' credit</source>
        <translation>Avoirs des clients</translation>
    </message>
    <message>
        <source>Credit that is sold is no sale: it is owed until it is spent, and then counts among the sales.</source>
        <translation>L’avoir vendu n’est pas une vente : il est dû jusqu’à ce qu’il soit dépensé, et compte alors parmi les ventes.</translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation>Quelque chose vous attend</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Remboursements en avoir</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Owed to customers now</source>
        <translation>Dû aux clients maintenant</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>Cash to give back at the counter, order %1</source>
        <translation>Espèces à rendre au comptoir, commande %1</translation>
    </message>
    <message>
        <source>Transfer to send back, order %1</source>
        <translation>Virement à renvoyer, commande %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>How it was paid</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) to review</source>
        <translation>
            <numerusform>%n versement à examiner</numerusform>
            <numerusform>%n versements à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank and the ledger do not agree.</source>
        <translation>La banque et le livre diffèrent.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The day cannot be read now.</source>
        <translation>La journée est illisible pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Money to decide about, %1</source>
        <translation>Argent à décider, %1</translation>
    </message>
    <message>
        <source>Late, twice, wrong, or not given back.</source>
        <translation>Trop tard, double ou faux.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Lecture de la journée.</translation>
    </message>
</context>
<context>
    <name>ToggleSwitch</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation>Les écritures sont en cours de lecture.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>Il n’y a pas d’écritures.</translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n sans coût</numerusform>
            <numerusform>%n sans coût</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>Messages et pertes</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Avoir vendu</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>Avoir dépensé</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>Remboursements en avoir</translation>
    </message>
    <message>
        <source>Credit that ran out</source>
        <translation>Avoir expiré</translation>
    </message>
    <message>
        <source>Closing report Z %1</source>
        <translation>Rapport de clôture Z %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Crédit, %1</translation>
    </message>
    <message>
        <source>Bank transfer, %1</source>
        <translation>Virement, %1</translation>
    </message>
    <message>
        <source>Cash to give back, %1</source>
        <translation>Espèces à rendre, %1</translation>
    </message>
</context>
<context>
    <name>TransferSeen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>On the statement</source>
        <translation>Sur le relevé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 est arrivé</translation>
    </message>
    <message>
        <source>Asked for, not booked yet</source>
        <translation>Demandé, pas encore comptabilisé</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Order %1, %2, %3</source>
        <translation>Commande %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Choose an order</source>
        <translation>Choisissez une commande</translation>
    </message>
    <message>
        <source>Hand over at %1</source>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>Pickup code, order %1</source>
        <translation>Code de retrait, commande %1</translation>
    </message>
    <message>
        <source>Order %1 was handed over</source>
        <translation>La commande %1 a été remise</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>La commande %1 a été annulée</translation>
    </message>
    <message>
        <source>Order %1 was never paid</source>
        <translation>La commande %1 n’a jamais été payée</translation>
    </message>
    <message>
        <source>Order %1 is not ready</source>
        <translation>La commande %1 n’est pas prête</translation>
    </message>
    <message>
        <source>Touch one in the list, or type / to search.</source>
        <translation>Touchez-en une, ou tapez / pour chercher.</translation>
    </message>
    <message>
        <source>Take it to %1. No code is needed there.</source>
        <translation>Apportez-la à %1. Aucun code n’y est requis.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Do not hand it over.</source>
        <translation>Ne la remettez pas.</translation>
    </message>
    <message>
        <source>The kitchen has not been told of it.</source>
        <translation>La cuisine n’en a rien su.</translation>
    </message>
    <message>
        <source>It is paid, and the kitchen has not started.</source>
        <translation>Elle est payée, la cuisine n’a pas commencé.</translation>
    </message>
    <message>
        <source>The kitchen is making it. Its code can be checked when it is ready.</source>
        <translation>La cuisine la prépare. Son code se vérifie quand elle est prête.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>En attente du retour de la connexion</translation>
    </message>
    <message>
        <source>Enter a code instead</source>
        <translation>Saisir plutôt un code</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Encaisser %1 en espèces</translation>
    </message>
    <message>
        <source>Pay with the customer's credit</source>
        <translation>Payer avec l’avoir du client</translation>
    </message>
</context>
<context>
    <name>servery::app::DrawerPaper</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>Rapport de clôture Z %1</translation>
    </message>
    <message>
        <source>Interim report X</source>
        <translation>Rapport intermédiaire X</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Ouvert le %1 par %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Fermé le %1 par %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What should be in the drawer</source>
        <translation>Ce qui devrait être dans le tiroir</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Cash sales: %1</source>
        <translation>Ventes en espèces : %1</translation>
    </message>
    <message>
        <source>Cash refunds: %1</source>
        <translation>Remboursements en espèces : %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Dropped into the safe</source>
        <translation>Mis au coffre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billet ou pièce</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds it.</source>
        <translation>Le tiroir devrait contenir %1 et les contient.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 over.</source>
        <translation>Le tiroir devrait contenir %1 et contient %2 : %3 de trop.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 short.</source>
        <translation>Le tiroir devrait contenir %1 et contient %2 : il manque %3.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motif donné : %1</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Par ailleurs</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ouvert sans vente</translation>
    </message>
    <message>
        <source>Counted before it was closed</source>
        <translation>Compté avant la clôture</translation>
    </message>
    <message>
        <source>Made when the drawer was closed. It is kept by its number and never changes.</source>
        <translation>Établi à la fermeture du tiroir. Il est conservé sous son numéro et ne change jamais.</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>Tous les montants en %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>Crédit vendu</translation>
    </message>
    <message>
        <source>That is more than the %1 that the counter may close with: %2, as a manager, confirmed it.</source>
        <translation>C’est plus que les %1 avec lesquels le comptoir peut clôturer : %2, gérant, l’a confirmé.</translation>
    </message>
    <message>
        <source>That is within the %1 that the counter may close with.</source>
        <translation>C’est dans la limite des %1 avec lesquels le comptoir peut clôturer.</translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n payment(s) to be made in cash, %1. The next drawer takes them.</source>
        <translation>
            <numerusform>Reste ouvert : %n paiement en espèces, %1. La caisse suivante l’encaisse.</numerusform>
            <numerusform>Restent ouverts : %n paiements en espèces, %1. La caisse suivante les encaisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n refund(s) to be given in cash, %1. The next drawer gives them.</source>
        <translation>
            <numerusform>Reste ouvert : %n remboursement en espèces, %1. La caisse suivante le rend.</numerusform>
            <numerusform>Restent ouverts : %n remboursements en espèces, %1. La caisse suivante les rend.</numerusform>
        </translation>
    </message>
</context>
</TS>
