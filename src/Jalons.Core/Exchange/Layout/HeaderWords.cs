using System.Collections.Frozen;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Brings headers and the dictionary's wordings to the same words: usual abbreviations and synonyms of the trade.</summary>
internal static class HeaderWords
{
    /// <summary>Words that mean one: what is meant, then how it is said or shortened. Folded, as <see cref="Wording.Fold"/> leaves them.</summary>
    private static readonly FrozenDictionary<string, string> Usual = new (string Meant, string Said)[]
    {
        ("date", "dt"), ("date naissance", "ddn dob"), ("naissance", "naiss birthdate birth"), ("telephone", "tel tph phone"), ("mobile", "mob gsm cell"),
        ("numero", "num no"), ("departement", "dept dep dpt"), ("situation", "sit"), ("familiale", "fam household"), ("qualification", "qualif education"), ("niveau", "niv"),
        ("orientation", "orient oriente orientee referral orientatrice"), ("evaluation", "eval"), ("promotion", "promo"), ("certification", "certif"),
        ("formation", "form training"), ("anciennete", "anc"), ("connexion", "connex connection"), ("equipement", "equip equipt devices equipment"), ("materiel", "mat"),
        ("prescripteur", "presc prescr prescripteurs professionnel orienteur orienteuse prescriptrice conseiller conseillere referent referente interlocuteur"),
        ("beneficiaire", "benef usager usagere participant participante candidat candidate"), ("remarques", "rq rmq rem divers infos informations notes"),
        ("commentaires", "comm comments comment"), ("observations", "obs"), ("ordinateur", "pc ordi computer"), ("mission locale", "ml"), ("pole emploi", "pe"),
        ("diagnostic", "diag diagnosis assessment"), ("email", "mail mel courriel"), ("locale", "loc"), ("professionnelle", "pro"), ("domicile", "maison"),
        ("ville", "commune city town"), ("genre", "sexe gender sex"), ("accord", "consentement autorisation consent ok accepte autorise"),
        ("dotation", "remise remis donne donnee livre livree livraison don attribue attribuee distribue"), ("competences", "compet comp skills acquis"),
        ("residence", "reside habite residant"), ("travailleur handicape", "th"), ("inscription", "inscr inscrit inscrite"), ("poste", "profession metier qualite"),
        ("nom", "surname lastname"), ("prenom", "firstname"), ("freins", "barriers obstacles"), ("structure", "organisme"), ("suivi", "deroule deroulement avancement"),
        ("informatique", "info"), ("diplome", "dipl"), ("etudes", "etud"), ("accompagnement", "accomp"), ("adresse", "adr"), ("personne", "pers"), ("obtenue", "obtenu obtention"),
        ("validee", "valide reussie"),
    }.SelectMany(word => word.Said.Split(' '), (word, said) => (said, word.Meant)).ToFrozenDictionary(pair => pair.said, pair => pair.Meant);

    /// <summary>Several words for one, English ones included: some tools export their headers so.</summary>
    private static readonly (string Said, string Meant)[] Phrases =
    [
        ("conseiller numerique", "accompagnateur"), ("conseillere numerique", "accompagnateur"), ("france travail", "pole emploi"), ("travailleur social", "prescripteur"),
        ("adresse electronique", "email"), ("ligne directe", "telephone"), ("bilan numerique", "diagnostic"), ("nb d annees", "anciennete"), ("nombre d annees", "anciennete"), ("suite donnee", "suivi"), ("suites donnees", "suivi"), ("vis a vis", ""), ("o n", ""), ("h f", "genre"), ("f h", "genre"), ("f m", "genre"), ("m f", "genre"), ("m mme", "genre"), ("mme m", "genre"), ("d accord", "accord"), ("last name", "nom"), ("family name", "nom"), ("first name", "prenom"), ("given name", "prenom"),
        ("date of birth", "date naissance"), ("birth date", "date naissance"), ("phone number", "telephone"), ("mobile phone", "telephone mobile"), ("email address", "email"),
    ];

    private static readonly HashSet<string> Fillers = ["vers", "dispositif", "actuel", "actuelle", "etre", "oui", "non", "merci"];
    private static readonly HashSet<string> Professionals = ["prescripteur", "agent"];
    private static readonly HashSet<string> Beneficiaries = ["beneficiair"];

    /// <summary>Telling words of a header, abbreviations written out.</summary>
    public static string[] Of(string text)
    {
        var said = $" {Wording.Fold(text.Replace("e-mail", "email", StringComparison.OrdinalIgnoreCase).Replace("@", " email ", StringComparison.Ordinal).Replace('_', ' '))} ";
        foreach (var (phrase, meant) in Phrases) said = said.Replace($" {phrase} ", $" {meant} ", StringComparison.Ordinal);
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Usual.GetValueOrDefault(word, word)).ToList();
        if (words.Exists(word => !Fillers.Contains(word))) words.RemoveAll(Fillers.Contains);
        return [.. Wording.Tokens(string.Join(' ', words)).Distinct()];
    }

    /// <summary>Whom the header speaks of: the professional who refers (true), the person referred (false), or it does not say.</summary>
    public static bool? IsProfessional(string[] words) => words.Any(Professionals.Contains) ? true : words.Any(Beneficiaries.Contains) ? false : null;
}
