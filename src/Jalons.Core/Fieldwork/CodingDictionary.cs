using System.Text.RegularExpressions;

namespace Jalons.Core.Fieldwork;

/// <summary>The dictionary of suggestions, on folded words (no capitals, accents nor signs); first version, to be revised with the agreement of coders.</summary>
internal static class CodingDictionary
{
    private static readonly (string Code, string Words, bool IsNegative)[] Lines =
    [
        ("training.waiting", "(en attente|attend(ait)? (une|sa|la) (place|session|formation)|liste d attente|pas encore (commence|demarre|debute)|demarre(ra)? (en|le)|debut prevu|commence(ra)? (en|le|bientot))", true),
        ("training.never.refusal", "(refus(e|ee)?|ne (veut|souhaite) (pas|plus)|pas interesse(e)?|a decline|n en veut pas)", true),
        ("training.never.unreachable", "(injoignable|ne repond (pas|plus)|sans nouvelles?|perdu(e)? de vue|ne donne (pas|plus) (de )?nouvelles?)", true),
        ("training.never.schedule", "(jamais venue?|n est pas venue?|pas (pu )?(venir|suivre|commencer)|abandon avant).*(horaires?|garde|enfants?|creche)", true),
        ("training.never.language", "(jamais venue?|n est pas venue?|pas (pu )?(venir|suivre|commencer)).*(langue|francais|alphabetis)", true),
        ("training.never.health", "(jamais venue?|n est pas venue?|pas (pu )?(venir|suivre|commencer)).*(sante|malade|maladie|hospitalis|operation|enceinte|grossesse)", true),
        ("training.never.job", "(jamais venue?|n est pas venue?|pas (pu )?(venir|suivre|commencer)).*(emploi|travail|cdd|cdi|interim|embauche)", true),
        ("training.never.unsuitable", "((formation|groupe|session) (complete?|annulee?|inadaptee?|trop difficile)|plus de places?|pas de places?)", true),
        ("training.never.mobility", "(trop loin|pas de transports?|transports?|mobilite|deux bus)", true),
        ("training.never.unsaid", "(jamais (venue?|commence|entree?)|n est (jamais|pas) venue?|ne s est (jamais|pas) presentee?|n a (jamais|pas) (commence|debute|demarre))", true),
        ("training.ongoing", "(en cours|suit (la|une|sa) formation|assidue?|a commence|a debute|entree? en formation)", false),
        ("training.finished", "(terminee?|finie?|a fini|a termine|achevee?|(formation )?suivie jusqu au bout|complete)", false),
        ("training.dropped.job", "(abandon|arret|arretee?|quittee?).*(emploi|travail|cdd|cdi|interim|embauche)", true),
        ("training.dropped.health", "(abandon|arret|arretee?|quittee?).*(sante|malade|maladie|hospitalis|grossesse)", true),
        ("training.dropped.schedule", "(abandon|arret|arretee?|quittee?).*(horaires?|garde|enfants?|creche)", true),
        ("training.dropped.language", "(abandon|arret|arretee?|quittee?).*(langue|francais)", true),
        ("training.dropped.mobility", "(abandon|arret|arretee?|quittee?).*(loin|transports?)", true),
        ("training.dropped.unsaid", "(abandon(ne|nee|s)?|a arrete|a quitte|ne vient plus|decroch)", true),

        ("insertion.lasting_job", "(cdi|emploi stable|cdd (de )?(6|six|7|8|9|10|11|12|douze|un an|1 an))", false),
        ("insertion.short_job", "(cdd|interim|interimaire|mission|contrat court|vacation|extra|saisonni)", false),
        ("insertion.siae", "(cddi|chantier d insertion|insertion par l activite|siae|entreprise d insertion|association intermediaire|aci)", false),
        ("insertion.training", "(formation (qualifiante|professionnelle|diplomante|certifiante)|titre professionnel|en alternance|apprentissage|prepare (un|le) (cap|bac|titre|diplome))", false),
        ("insertion.business", "(micro entreprise|auto entrepreneu|cree? son activite|creation d entreprise|immatricul|a son compte)", false),
        ("insertion.searching", "(recherche|cherche|candidatures?|cv|entretiens? d embauche|postule|inscrite? a pole emploi)", false),
        ("insertion.unchanged", "(inchangee?|pas de changement|aucun changement|idem|situation stable|toujours (au|sans|en recherche)|pareil)", true),
        ("insertion.worse", "(plus difficile|degradee?|expulsion|perdu (son|sa|le)|dettes|hospitalis|aggrave)", false),
        ("insertion.unreachable", "(injoignable|ne repond (pas|plus)|sans nouvelles?|perdu(e)? de vue|numero (non|plus) attribue)", true),

        ("evolution.positive", "(progres|autonome|amelior|va mieux|a l aise|a trouve|embauche|en cdi|plus confian)", false),
        ("evolution.stable", "(inchangee?|pas de changement|idem|stable|pareil)", true),
        ("evolution.worse", "(degradee?|plus difficile|aggrave|rechute|perdu (son|sa|le))", false),

        ("usage.procedures", "(demarches?|caf|ameli|impots|actualis|declaration)", false),
        ("usage.job_search", "(cherche (un |du )?(emploi|travail) (en ligne|sur internet)|offres? (d emploi )?en ligne|indeed|envoie (des|ses) cv|postule en ligne)", false),
        ("usage.video", "(visio|zoom|teams|skype|whatsapp video|formation a distance|distanciel|e learning)", false),
        ("usage.schooling", "(pronote|devoirs|ent|scolarite|ecole des enfants|suivi scolaire|college)", false),
        ("usage.limited", "(utilise peu|peu utilise|usage limite|s en sert peu|a besoin d aide|pas a l aise)", true),
        ("usage.breakdown", "(en panne|casse|cassee?|vole|volee?|perdu (l|son) ordinateur|ne (marche|fonctionne) (pas|plus))", true),
        ("usage.connection_end", "(fin (de la|du) (connexion|forfait|abonnement)|plus (d |de )?(internet|connexion|forfait)|forfait (coupe|termine|arrete))", true),
    ];

    private static readonly (string Barrier, string Words)[] Barriers =
    [
        ("language", "(langue|francais|fle|alphabetis)"), ("housing", "(logement|hebergement|hlm|hotel social)"), ("health", "(sante|malade|maladie|soins|operation)"),
        ("mobility", "(mobilite|permis|transports?|vehicule|voiture)"), ("childcare", "(garde|creche|enfants?|assistante maternelle)"), ("confidence", "(confiance|estime)"),
        ("isolation", "(isole|isolee|isolement|seule chez)"), ("money", "(argent|dettes?|finances?|financier|financieres?|surendettement|budget)"),
    ];

    private const string Lifted = "(resolue?|reglee?|regle|levee?|obtenue?|trouvee?|a trouve|a obtenu|va mieux|n est plus un (frein|probleme))";
    private const string Persisting = "(toujours|encore|persiste|reste|demeure|difficultes?|problemes?|bloque)";

    public static readonly IReadOnlyList<CodingRule> Rules =
    [
        .. Lines.Select(line => Rule(line.Code, line.Words, line.IsNegative)),
        .. Barriers.Select(barrier => Rule($"barrier.{barrier.Barrier}.lifted", $"({barrier.Words}( \\w+){{0,3}} {Lifted}|{Lifted}( \\w+){{0,3}} {barrier.Words})", false)),
        .. Barriers.Select(barrier => Rule($"barrier.{barrier.Barrier}.persisting", $"({barrier.Words}( \\w+){{0,2}} {Persisting}|{Persisting}( \\w+){{0,3}} {barrier.Words})", false)),
        .. Barriers.Select(barrier => Rule($"barrier.{barrier.Barrier}.ongoing", $"(en cours( \\w+){{0,3}} {barrier.Words}|{barrier.Words}( \\w+){{0,3}} en cours|(cours|demande|dossier) (de |d |du )?{barrier.Words})", false)),
    ];

    private static CodingRule Rule(string code, string words, bool isNegative) => new(code, new Regex($@"\b{words}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), isNegative);
}
