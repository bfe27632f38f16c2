using System.Collections.Frozen;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Brings headers and the dictionary's wordings to the same words: usual abbreviations and synonyms of the trade.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["dt"] = "date",
        ["ddn"] = "date naissance",
        ["naiss"] = "naissance",
        ["né"] = "naissance",
        ["tel"] = "telephone",
        ["tph"] = "telephone",
        ["mob"] = "mobile",
        ["gsm"] = "mobile",
        ["num"] = "numero",
        ["no"] = "numero",
        ["dept"] = "departement",
        ["dep"] = "departement",
        ["dpt"] = "departement",
        ["sit"] = "situation",
        ["fam"] = "familiale",
        ["qualif"] = "qualification",
        ["niv"] = "niveau",
        ["orient"] = "orientation",
        ["oriente"] = "orientation",
        ["orientee"] = "orientation",
        ["eval"] = "evaluation",
        ["promo"] = "promotion",
        ["certif"] = "certification",
        ["form"] = "formation",
        ["anc"] = "anciennete",
        ["connex"] = "connexion",
        ["equip"] = "equipement",
        ["equipt"] = "equipement",
        ["mat"] = "materiel",
        ["presc"] = "prescripteur",
        ["prescr"] = "prescripteur",
        ["prescripteurs"] = "prescripteur",
        ["benef"] = "beneficiaire",
        ["bénéf"] = "beneficiaire",
        ["rq"] = "remarques",
        ["rmq"] = "remarques",
        ["rem"] = "remarques",
        ["comm"] = "commentaires",
        ["obs"] = "observations",
        ["pc"] = "ordinateur",
        ["ordi"] = "ordinateur",
        ["ml"] = "mission locale",
        ["pe"] = "pole emploi",
        ["diag"] = "diagnostic",
        ["mail"] = "email",
        ["mel"] = "email",
        ["courriel"] = "email",
        ["e-mail"] = "email",
        ["loc"] = "locale",
        ["pro"] = "professionnelle",
        ["maison"] = "domicile",
        ["commune"] = "ville",
        ["sexe"] = "genre",
        ["consentement"] = "accord",
        ["autorisation"] = "accord",
        ["remise"] = "dotation",
        ["remis"] = "dotation",
        ["rqth"] = "rqth",
        ["compet"] = "competences",
        ["comp"] = "competences",
        ["reside"] = "residence",
        ["habite"] = "residence",
        ["residant"] = "residence",
        ["th"] = "travailleur handicape",
        ["inscr"] = "inscription",
        ["inscrit"] = "inscription",
        ["inscrite"] = "inscription",
    }.ToFrozenDictionary();

    /// <summary>Telling words of a header, abbreviations written out.</summary>
    public static string[] Of(string text)
    {
        var said = Wording.Fold(text.Replace("e-mail", "email", StringComparison.OrdinalIgnoreCase).Replace('_', ' '));
        return Wording.Tokens(string.Join(' ', said.Split(' ').Select(word => Usual.GetValueOrDefault(word, word))));
    }
}
