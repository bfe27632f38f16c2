using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Calls.Agreements.Signing;

/// <summary>Who signed, for which party, on which day.</summary>
public sealed class SignForm
{
    private const string Institution = "institution";

    [Display(Name = "Qui signe")] public string? Party { get; set; }
    [Display(Name = "Nom"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")] public string? SignedBy { get; set; }
    [Display(Name = "Qualité"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")] public string? Quality { get; set; }
    [Display(Name = "Signé le")] public DateOnly? SignedOn { get; set; }

    /// <summary>The parties that have not signed yet.</summary>
    public static IReadOnlyList<Choice> Parties(Programme programme, IEnumerable<long> leads, IReadOnlyList<Signature> signatures) =>
    [
        .. from party in leads.Distinct().Select(lead => (long?)lead).Prepend(null)
           where !signatures.Any(signature => signature.OrganisationId == party)
           select new Choice(KeyOf(party), party is null ? programme.Institution : programme.Organisations.First(organisation => organisation.Id == party).Name),
    ];

    public IEnumerable<(string Field, string Message)> Faults(IReadOnlyList<Choice> parties, DateOnly? sentOn, DateOnly today)
    {
        if (!parties.Any(party => party.Value == Party)) yield return (nameof(Party), "Choisissez qui signe.");
        if (string.IsNullOrWhiteSpace(SignedBy)) yield return (nameof(SignedBy), "Écrivez le nom de la personne qui signe.");
        if (string.IsNullOrWhiteSpace(Quality)) yield return (nameof(Quality), "Écrivez sa qualité, par exemple présidente.");
        if (SignedOn is null || SignedOn > today) yield return (nameof(SignedOn), "Écrivez le jour de la signature, aujourd’hui ou avant.");
        else if (SignedOn < sentOn) yield return (nameof(SignedOn), "La signature suit l’envoi. Vérifiez le jour.");
    }

    public Signature ToSignature(string who, DateTime now) => new()
    {
        OrganisationId = Party == Institution ? null : long.Parse(Party!, CultureInfo.InvariantCulture),
        SignedOn = SignedOn!.Value,
        SignedBy = SignedBy!.Trim(),
        Quality = Quality!.Trim(),
        RecordedBy = who,
        RecordedAt = now,
    };

    private static string KeyOf(long? party) => party?.ToString(CultureInfo.InvariantCulture) ?? Institution;
}
