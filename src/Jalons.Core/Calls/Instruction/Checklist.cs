using Jalons.Core.Calls.Applications;
using Jalons.Core.People;

namespace Jalons.Core.Calls.Instruction;

/// <summary>The lines that are checked on every project dossier: admissibility first, then the eligibility criteria of the call; and what the dossier itself lets see.</summary>
public sealed class Checklist(Call call)
{
    /// <summary>INSEE categories of associations (92…, 93…).</summary>
    private static readonly string[] AssociationForms = ["92", "93"];

    /// <summary>Categories that belong to the social economy by their status: cooperatives, mutual societies, foundations.</summary>
    private static readonly string[] SocialForms = ["51", "52", "53", "54", "55", "56", "63", "82", "93"];

    private static readonly CheckLine[] Admissibility =
    [
        new("channel", "Déposé sur la plateforme", true), new("deadline", "Déposé dans les délais", true), new("administrative", "Dossier administratif lié, ou demande de 2020 vérifiée", true),
        new("lot", "Un seul territoire, un dossier par territoire", true), new("holder", "Porteur : association, ou structure de l’ESS par statut juridique ou agrément", true),
        new("consortium", "Consortium coordonné par l’un de ses membres", true), new("ept_letter", "Lettre de soutien de l’EPT du territoire", true),
        new("free_services", "Diagnostic, formation et certification gratuits pour les publics (sauf pass numérique ou CPF)", true),
        new("moderate_fees", "Matériel et connexion sans contrepartie, ou avec une contrepartie modérée", true),
    ];

    public IReadOnlyList<CheckLine> Lines { get; } = [.. Admissibility, .. call.Eligibility.Select(criterion => new CheckLine(criterion.Code, criterion.Label, false))];

    /// <summary>What the dossier lets see of a line: yes, no, or null when a human must read, with the sentence that says it.</summary>
    public static (bool? Holds, string Why) Seen(string code, Application dossier, IReadOnlyList<Flag> flags) => code switch
    {
        "channel" => (dossier.Channel is Channel.Platform, $"Reçu par : {dossier.Channel.InFrench}."),
        "deadline" => flags.Contains(Flag.Late) ? (false, "Déposé après la date limite.") : (true, "Déposé à temps."),
        "administrative" => Administrative(dossier, flags),
        "lot" => flags.Contains(Flag.SeveralTerritories) || flags.Contains(Flag.NoTerritory) || flags.Contains(Flag.DoubleDeposit) ? (false, "Voir les signalements du dossier.") : (true, "Un territoire nommé."),
        "holder" => Holder(dossier),
        "consortium" => Said(dossier, ContentField.Consortium, "Aucun membre de consortium n’est nommé."),
        "ept_letter" => Letter(dossier),
        "free_services" => Fee(dossier, ContentField.ServiceFee),
        "moderate_fees" => (null, string.Join(" ", new[] { (Name: "Matériel", Code: ContentField.DeviceFee), (Name: "Connexion", Code: ContentField.ConnectionFee) }.Select(fee => $"{fee.Name} : {dossier.ValueOf(fee.Code) ?? "non dit"}."))),
        _ => (null, "À lire dans le dossier."),
    };

    private static (bool?, string) Administrative(Application dossier, IReadOnlyList<Flag> flags) => dossier.ClaimsPrior == true
        ? flags.Contains(Flag.FalsePrior) ? (false, "Dit avoir déposé en 2020, mais n’est pas dans la liste.") : (true, "Demande de 2020 trouvée dans la liste.")
        : flags.Contains(Flag.MissingLink) || flags.Contains(Flag.ForeignLink) ? (false, "Dossier administratif absent, ou d’une autre structure.") : (dossier.LinkedNumber is null ? null : true, dossier.LinkedNumber is { } number ? $"Lié au dossier administratif n° {number}." : "Aucun lien.");

    private static (bool?, string) Holder(Application dossier)
    {
        var form = dossier.LegalForm ?? "forme juridique inconnue";
        if (dossier.Rna is not null || Begins(dossier.LegalFormCode, AssociationForms)) return (true, $"Association : {form}.");
        if (Begins(dossier.LegalFormCode, SocialForms)) return (true, $"ESS par statut : {form}.");
        return dossier.ValueOf(ContentField.Approval) is { } approval ? (null, $"{form} ; se dit ESS par « {approval} » : vérifiez l’agrément.") : (dossier.LegalFormCode is null ? null : false, $"{form} ; aucun agrément n’est cité.");
    }

    private static (bool?, string) Letter(Application dossier)
        => dossier.Attachments.Exists(file => file.ReplacedAt is null && ContentField.Asks(file.Label)?.Code == ContentField.Letter) ? (true, "Une lettre est jointe : lisez-la.") : (false, "Aucune lettre n’est jointe.");

    private static (bool?, string) Said(Application dossier, string code, string otherwise) => dossier.ValueOf(code) is { } said ? (null, said) : (false, otherwise);

    private static (bool?, string) Fee(Application dossier, string code) => dossier.ValueOf(code) switch
    {
        null => (null, "Le dossier ne le dit pas."),
        var said when Folding.Words(said) is "non" or "aucune" or "gratuit" or "0" => (true, $"Le dossier dit : « {said} »."),
        var said => (null, $"Le dossier dit : « {said} »."),
    };

    private static bool Begins(string? code, string[] forms) => code is not null && Array.Exists(forms, form => code.StartsWith(form, StringComparison.Ordinal));
}

/// <param name="IsAdmissibility">A no makes the dossier non recevable; otherwise non éligible.</param>
public sealed record CheckLine(string Code, string Label, bool IsAdmissibility);
