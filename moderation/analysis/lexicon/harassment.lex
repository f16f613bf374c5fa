# Targeted, repeated, in a pack, exclusion, humiliation, blackmail; a victim's own report (spec §1).
label: harassment

@tous = tous, toutes, tout le monde, venez, allez, faites, faut, on, les gars, vous, everyone, everybody, let s, lets, mettez, envoyez, repondez, laissez, personne, nobody, no one, plus personne, guys, koulna, kolna, يلا, كلنا, كلكم, y all
@cible = lui, elle, le, la, l, les, eux, celui, celle, cette, ce, her, him, she, he, them, kevin, @prenom, that girl, this girl, that boy, la nouvelle, le nouveau, la grosse, le gros, cette meuf, ce mec, sa, son, the new girl, the new kid, new kid, new girl

[exclude] high
(personne|plus personne|que personne) .. (lui|le|la|l|leur) (parle|reponde|repond|adresse|file|aide|invite|calcule|prete|defende|defend|touche|regarde)
(personne|plus personne|nobody|no one|que personne|faut pas|don t|faut plus|arretez de|dont|interdit de) .. (parle|parler|repond|reponde|repondre|s assoit|s assoie|adresse la parole|joue|jouer|mange|manger|talk|talks|speak|sit|sits|invite|inviter|calcule|calculer|talking) .. (lui|elle|la|l|le|@prenom|her|him|celle|celui|cette) .. (table|plus|demain|ok|groupe|anniv|jamais|recre|d accord|tej|until|tous|foyer|equipe|tomorrow|anymore)?
(on|vous|tous) .. (lui|la|le|l) .. (parle|repond|calcule|regarde|invite|ecoute|adresse) (plus|pas)
(on|vous|tous) (la|le|l) (laisse|laissez|met) .. (toute seule|tout seul|seule|seul|a l ecart|de cote)
(faire|fait|fais|faites|faisait|act|acting|pretend) .. (semblant|comme si|like) .. (qu|que|elle|il|she|he|exist*|kelle|existe|pas la|voit pas|invisible|doesn t exist|isn t there|not there)
@tous .. (ignore*|ignorer|boycott*|bloque*|vire*|virer|degage*|exclu*|exclure|retire*|kick*|block*|remove*|isole*|snob*|unfollow*|blanquer|blank) .. @cible .. (groupe|conv|tous|ensemble|table|jusqu|craque|parte|parti*|pleure*|until|group|out|all|everyone|foyer|soiree|chambre|equipe|week|semaine|personne|plus|calcul*|she|he|elle|il)?
(on|nous|we|personne) .. (veut|veux|want|wants|veulent|voulait) .. (plus|pas|don t)? .. (de|d|you|her|him|toi|lui|elle) .. (ici|dans le groupe|dans notre|au foyer|avec nous|in this group|here|a notre table|dans la chambre|dans la conv|around)
(parle|parlez|repond*|cause|adresse*) (plus|pas) (a|avec|lui|jamais) .. (elle|lui|demain|celle|@prenom|celui)
(on|personne) (lui|la|le) (parle|calcule|repond|regarde|invite) (plus|pas|meme plus)
(personne) (t aime|taime|te veut|te supporte|t a invite|t invite|te calcule|l aime|la supporte|veut de toi|t apprecie|te parle|va te croire|t attend) 
(nobody|no one|everyone|everybody) (likes|wants|hates|is laughing at|loves) (you|u|her|him)
(tout le monde) .. (te deteste|te deteste ici|la deteste|le deteste|se moque de toi|rigole de toi|se fout de toi|te trouve|te hait|parle de toi|sait que t|rit de toi|t evite)
(kolna|kolchi|koulchi|koulna|7ed|hed|had) .. (ma|mat) .. (yhder|thder|yhdrou|hder|thdrou|yhdr|thdr) .. (m3aha|m3ah|معاها|معاه)
(لا|ما|محدش|ماحد|حتى واحد|ما حدا) .. (تكلموها|تكلموه|تكلموا|يكلمها|يكلمه|يتكلم|تحكوا|يحكي|تهضرو|يهضر|تلعبوا|يلعب|نلعب|تهدرو) 
unless: (m a|ma|triste que|dommage que|pas sympa|pas cool|faut pas qu on|arretons|laisser personne) .. (exclu*|de cote|seul|seule|tout seul)
unless: (invitons|invitez la|invite le|parlez lui|soyons gentil*|accueill*)

[pack] high
(virez|vire|degagez|sortez|kick|exclure|exclude|bannissez|supprimez|foutez) (la|le|les|lui|moi|her|him|them) .. (du groupe|de la conv|groupe|conv|dehors|d ici|du forum|rien a faire|on en veut pas|personne)
(virez|vire|degagez|kick|bannissez|sortez) (la|le|her|him) & (encore une|encore un|groupe|mongol*|handicap*|marre)
(spam*|raid*|bombard*|inond*|pourriss*) .. (son|sa|ses|compte|profil|her|his|la|le) .. (compte|profil|page|story|post*|messages|account|🐷|insultes)?
@tous .. (mettez|met|mets|mettre|laisse*|spam*|signal*|poste*|postez|comment*|report*|post|put|fout*|envoy*|lach*|repond*|balanc*|lik*|drop|ecri*|rempl*|colle*|met|signale) .. (un|une|des|a|tous|the|🤡|💩|🐷|🐽|🐖|🤮|🐀|🐒|🐸|emoji|clown*|caca*|pouce*|report*|cochon*|vomi*|haine|rire|dislike|son compte|profil|page|under|compte) .. (sous|sur|a|under|on|chaque|son|sa|ses|partout|tous|dans) .. (@cible|post*|photo*|message*|profil|story|compte|pseudo|video*)
(🤡|💩|🐷|🐽|🐖|🤮|🐀|🐒) & (sous|chaque|tous|partout|every|under) & (@cible|post|posts|photo|photos|message|messages|story|sacha)
(jusqu a|jusqu|jusqua|until|till|tant qu) .. (ce qu|qu|il|elle|he|she)? .. (il|elle|qu il|qu elle|he|she|quil|quelle)? (craque*|pleure*|parte|parti*|s en aille|quitte*|degage*|chiale*|se casse|leaves|cries|breaks|quits|demissionne*|change de foyer|supprime*|leave|disparai*|cry) & (@tous|@cible|on|mettez|tous|vais|va|fais|faites|keep|continue*|harcel*|lache*)
(on|vous|venez|faut|let s|tous|lets) .. (se moque|se moquer|se fout|se foutre|rit|rire|affiche|afficher|humili*|harcel*|pourrir|pourrit|emmerd*|fait chier|faire chier|bully|mock|embarrass|make fun|roast|laugh|tej|chambre|victimise*) .. (@cible|gueule|of|at)
(pourrir|pourris|pourrit|gacher|gache|ruiner|ruin|niquer|bousiller|enfer) .. (la|sa|ta|leur|vie|your|her|his|reputation) .. (vie|life|reputation|reput|journee|tous|chaque|jusqu|existence|days)? & (vais|va|on|vas|gonna|chaque|tous|faut|vais te|jusqu|every|venez)
(tous les jours|chaque jour|every day|everyday|tous les soirs|chaque soir|sans arret|chaque fois|matin et soir|every single day|a chaque recre|each day|kol nhar|kul yom|كل يوم) .. (vais|on|j|va|te|lui|rappel*|continu*|remind|gonna|will|ecrir*) .. (te|lui|la|le|you|him|her|rappeler|dire|insult*|moque*|moch*|pourrir|grosse|suivre|message*|nul|sers|remind)
(continue*|arrete* pas|lache* pas|keep|recommence*) .. (a|de|ing|going)? .. (le|la|l|lui) .. (insult*|moque*|harcel*|faire chier|pousser a bout|traiter|humili*|suivre|clasher|enfoncer|bullying)
(c est|hier) (qui|on) .. (la prochaine victime|notre souffre douleur|souffre douleur|bouc emissaire|tete de turc)
unless: (arrete*|arretez|faut pas|harceleurs|stop|3018|contre le harcelement|prevention|campagne|signale* au|victimes)

(faire|fait|fais|faites) (craquer|pleurer|chialer|degager|partir) & (la|le|l|lui|les|her|him|cette|ce) & (on|va|vont|tous|faut|let s)
(ils|elles|on|they|des gens|les autres) (me|m|nous) (jettent|jette|lancent|lance|crachent|poussent|font tomber|tirent|volent mes|cachent mes|prennent mes|bloquent|filment|suivent|menacent|traitent|insultent|rabaissent|font chier|cherchent) .. (des|mes|dessus|mon|ma|dans|cours|classe|cheveux|trucs|affaires|sac|quand|et)

[humiliate] high
(poste*|balance*|envoie*|montre*|partage*|publie*|met|mets) .. (la|une|sa|cette|les|des) .. (video|photo|photos|screen*|capture*|videos) .. (ou|quand|d) .. (il|elle|on le|on la|lui|@prenom|ils) .. (pisse*|pleur*|tombe*|vomi*|dort|chie|humili*|ridicul*|rate*|supplie*|frappe*|crie*|chial*)
(dossier*|capture*|screen*|screenshot*|photo*|video*|vidéo*|secret*|conv*|pics|note vocale|vocal|vocaux|journal intime) .. (sur|de|of|ou|d|quand|where) .. (@cible|lui|elle|pleure*|crying|pisse*|tombe*|douche|grosse|dort|ridicule*|honte|hchouma|7chouma|ronfle*|cry*) .. (veut|veux|qui|wants|poster|poste|faites tourner|partage*|balance*|groupe|lol|post|share|everyone|tout le monde|affiche*|fait tourner|story|tourne*|voulez|dispo)
(qui veut|who wants|tenez|regardez|matez|je balance|j balance|j ai|venez voir|look at) .. (dossier*|capture*|screen*|la video|photo*|video*|pics|conv) .. (@cible|pleure*|honte|hchouma|pisse*|affich*|crying|ridicule*|grosse|drole|sur)
(faites tourner|fait tourner|faire tourner|partagez|diffusez|balancez|repostez|spread|pass it on|share this|envoyez a tout|envoie a tout|montre a tout|montrez a tout|fais tourner|send it to everyone|send this to everyone|poster partout|poster son) .. (@cible|la photo|la video|video|photo|parait|conv|sa tete|capture*|screen*|audio|elle|he|she|dossier*|lycee)
(parait|paraît|rumeur|il parait|apparemment|on m a dit|i heard|they say|rumor|rumour|tout le monde dit|ca dit que|y disent) .. (qu|que|kelle|elle|il|sa|@cible|she|he|her|his|that) .. (couche|pute|pisse*|pue|poux|lit|slept|sleeps|sida|enceinte|pregnant|drogu*|viole*|vole*|mere|pere|prison|folle|fou|hp|psy|suce*|pd|lesbienne|gouine|gay|stinks|lave pas|pisse au lit|wet*|trottoir|asile|alcool*|clodo*|trompe*|tourne*)
(elle|il|she|he|@prenom|la nouvelle|le nouveau) .. (pisse au lit|pisse encore|pue|se lave pas|a des poux|wets the bed|stinks|smells|fait pitie|porte les memes|se lave jamais|sent mauvais|sent la pisse|fait pipi au lit|sent le chien|moche|mange comme|smell*) .. (mdr|lol|tous|tout le monde|😂|🤣|beurk|vous avez vu|degueu*|venez|faites|ptdr|haha*|so gross|ew|🤮|lmao|groupe|dites|laughed|laugh)
(regardez|matez|vous avez vu|look at|t as vu|avez vu|vise*|zieutez) .. (sa|ses|la|comment|how|her|his|son|cette|le|tete|ce) .. (tete|gueule|fringues|habits|grosse|moche|s habille|ugly|poids|face|clothes|gros|dents|boutons|cheveux|tronche|dechet|nez|ridicule|mocheté|chaussures|clodo|bide|dresses) .. (mdr|lol|😂|🤣|ptdr|haha*|moche*|pitie|honte|degueu*|lmao|clodo*|clochard*|grosse|beurk|🤮|trash|💀)
(vote*|votez|sondage|classement|top|poll|rank*|election) .. (plus moche|plus grosse|plus gros|plus nul|plus con|plus conne|plus cassos|ugliest|fattest|plus degueu*|qui pue|plus bete|virer|dumbest|most hated|moins populaire)

[blackmail] high
(sinon|ou|or|ou bien|or else|si) ... (tout le college|tout le lycee|tout le foyer|tout le monde|toute la classe|toute l ecole|everyone|the whole school|tes parents|ta mere) .. (saura|verra|va savoir|va voir|sauront|verront|apprendra|will know|will see|finds out|recevra|aura)
(si|if|sinon|or|ou) .. (tu|you|t|vous|elle|il) .. (fais|fait|donne*|envoie*|fais pas|viens|paye*|obei*|arrete*|pay|send|give|don t|do|refuse*|rends|parle*|dis|prete*|viens pas) ... (j|on|je|ll|will|i|tout le monde) .. (balance*|poste*|montre*|diffuse*|dis tout|publie*|affiche*|envoie*|raconte*|post|share|leak|expose|tell everyone|show|saura|dossier*|send|verra|cafte|rumeur*|balance)
(fais|donne*|envoie*|obei*|paye*|send|pay|do|give|prete*|file) ... (sinon|ou|or|ou bien|or else) .. (j|je|on|ll|i|tout le monde|everyone) .. (balance*|poste*|montre*|diffuse*|dis tout|publie*|affiche*|post|share|leak|expose|tell everyone|show|saura|raconte*|dossier*|verra|dire a tout|sees|send it)
(j ai|j garde|on a|i have|i ve got) .. (dossier*|screen*|capture*|preuve*|photo*|video*|screenshots|tes messages|tes vocaux) .. (sur|de|of|ou) .. (toi|tu|you|vous) 
(dossiers|screens|captures) .. sur .. (@cible|toi)

[victim] high
(ils|elles|on|tout le monde|les autres|des gens|il|elle|they|people|everyone|des filles|des gars|des mecs|les grands|toute la classe|la classe|mes camarades|ma classe|des jeunes|les filles|les garcons|kids|girls|boys|kolchi|kulhum) .. (me|m|ma|mont|at me|de moi|sur moi|my) .. (suivent|suit|insult*|moqu*|harcel*|rigolent|traitent|traite|pousse*|bouscul*|ignore*|crach*|menac*|humili*|laisse*|exclu*|bully*|bullies|affiche*|emmerd*|embet*|enm*|lache*|follow*|laugh*|call*|name*|mock*|tease*|pick on|clash*|jette*|rejette*|filme*|vise*|saoul*|evite*|imit*|poste*|prennent|cherche*|charrie*|rabaisse*|critiqu*|racket*|frapp*|cache*|appelle*|tirent|deteste*|spam*|tej*|boycott*) .. (tous|toute|chaque|couloir|cours|plus|depuis|au foyer|bus|recre|sur insta|dans le groupe|quand|jour*|tout le temps|sans arret|every*|always|all|habits|grosse|moche|craque|group*|peux plus|envie|because|parce|gros|poids|pd|place|accent|lunettes|encore|online|school|lycee|college|classe|internet|seul|seule|table|affaires|pleur*|day|de)
(me fais|me faire|me suis fait|fais|j suis|suis|getting|get|am|being|been|got|etre|etais) .. (harcele*|harcel*|bullied|insult*|moque*|rackett*|humili*|exclure|exclu|exclue|rejete*|bully*|cyberharcel*|victime de harcelement|insulter|cyber harcel*|emmerder|picked on|mis de cote|mise a l ecart|mis a l ecart|mise de cote|boycotte*|suivre|suivie|suivi|menace*|menacer|trait*) .. (par|tous|au|depuis|chaque|dans|a l|en|by|at|sur|every|online|tout le temps|parce|encore|de|plus)?
(m ont|mont|ma|m a|ont|nous ont|they) .. (exclu*|vire*|degage*|bloque*|supprim*|sorti*|mis|affiche*|removed|kicked|blocked|retire*|jete*) .. (du groupe|de la conv|de la conversation|du discord|the group|from the|sur snap|sur insta|sur tiktok|a l ecart|de cote|sur les reseaux|dans une poubelle|story|sur internet)
(ils|elles|on|tout le monde|they|everyone) .. (se moque*|se foutent|rigole*|rient|moque*|laugh*|make fun|making fun|making) .. (de|at|of|fun) .. (moi|mes|mon|ma|me|my)
(personne|nobody|no one) .. (me|m|veut|mange|wants|likes|talks|sits) .. (parle|parler|calcule|s assoit|assoir|a cote|avec moi|to me|me|aime|invite|reponds|attend|with me|veut) .. (depuis|ici|au foyer|classe|plus|cantine|table|jamais|avec moi|recre|at school|here|foyer|groupe)
(poste*|partage*|diffus*|fait tourner|font tourner|envoye*|share*|posted|leaked|montre*|circul*|fuite*) .. (une|des|ma|mes|la|my|a|photo*|video*) .. (photo*|video*|pic*|conv*|secret*|screen*|nude*) .. (de moi|moi|sans|partout|tout le monde|of me|groupe|lycee|classe|story|me|everyone)
(surnom*|appellent|appelle|traitent|traite|traiter|call*|surnomme*) .. (moi|me|m|ma|mont) .. (grosse*|cassos|poubelle|pute|clochard*|pd|moche|gros|baleine|dechet|fat|ugly|pig|orphelin*|truie|cochon|rat|freak|sdf|vache|tous|chaque|thon|monstre|rejet)
(me|m|mont|ma) .. (appelle*|appellent|traitent|traite|surnomm*|call) .. (grosse*|cassos|poubelle|pute|clochard*|pd|moche|gros|baleine|dechet|fat|ugly|pig|orphelin*|truie|cochon|rat|freak|sdf|vache|thon|monstre|rejet|la cassos|le cassos|le gros|la grosse|le pd|le clochard|la pute|l orpheline|l orphelin|le bizarre)
(يضحكون|يسخرون|كيضحكو|يتنمرون|يتنمرو|يضحكو|بيتنمروا|يشتموني|يسبوني|كيسبوني|كيعايروني|يعايروني) .. (علي|مني|كل|في|المدرسه|عليا)?
(kaydahko|kayda7ko|ydahko|yda7ko|kayd7ko|kaysbouni|kay3ayrouni|y3ayrouni|kay3ayroni|ysebouni|kaysebouni) 
harcelement .. (j|moi|me|m|mon|ma|classe|subi*|vis|college)
unless: (film|serie|livre|expose|debat|manga)
unless: (ma soeur|mon frere|mon chat|mon chien|prof|educs) .. (me|m) (saoule|gave|reveille) 
unless: (anniversaire|surprise|carte) .. (m ont|mont)
unless: (rigole*|rire) .. (avec moi|ensemble|bien|tous ensemble)
